/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.SheetException;

/** The table of texts that the sheets of an XLSX workbook share. */
final class SharedTexts {

    private static final long MOST_CHARACTERS = 200_000_000;

    private final List<Cell> texts = new ArrayList<>();
    private long characters;

    private SharedTexts() {}

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts of(InputStream part) throws IOException {
        var shared = new SharedTexts();
        var xml = WorkbookXml.reader(part);
        try {
            shared.read(xml);
        } finally {
            WorkbookXml.close(xml, part);
        }
        return shared;
    }

    private void read(XMLStreamReader xml) throws IOException {
        while (WorkbookXml.hasNext(xml)) {
            if (WorkbookXml.next(xml) == XMLStreamConstants.START_ELEMENT && "si".equals(xml.getLocalName())) {
                var text = RichText.read(xml);
                characters += text.length();
                if (characters > MOST_CHARACTERS) {
                    throw new SheetException("The texts of the workbook are longer than " + MOST_CHARACTERS
                            + " characters; this is no honest point list");
                }
                texts.add(Cell.text(text));
            }
        }
    }

    /** @throws SheetException when there is no such text */
    Cell get(String index) throws SheetException {
        int number = WorkbookXml.number(index, -1);
        if (number < 0 || number >= texts.size()) {
            throw new SheetException("The workbook is damaged: it has no shared text " + index);
        }
        return texts.get(number);
    }
}
