/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.telecontrol.exchange.sheet.SheetException;

/** The text of a cell of an OpenDocument spreadsheet: its paragraphs as lines, without its comment. */
final class OdsText {

    private static final int MOST_SPACES = 1000;

    private OdsText() {}

    /** Reads up to the end of the element that the reader is at. */
    static String read(XMLStreamReader xml, String element) throws SheetException {
        var text = new StringBuilder();
        int comments = 0;
        int paragraphs = 0;
        boolean inParagraph = false;
        while (true) {
            int event = WorkbookXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "annotation" -> comments++;
                    case "p" -> {
                        if (comments == 0) {
                            text.append(paragraphs++ > 0 ? "\n" : "");
                            inParagraph = true;
                        }
                    }
                    case "s" -> text.append(" ".repeat(
                            Math.clamp(WorkbookXml.number(WorkbookXml.attribute(xml, "c"), 1), 1, MOST_SPACES)));
                    case "tab" -> text.append('\t');
                    case "line-break" -> text.append('\n');
                    default -> {
                        // spans and links are their text
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "annotation" -> comments--;
                    case "p" -> inParagraph = false;
                    default -> {
                        if (comments == 0 && element.equals(xml.getLocalName())) {
                            return text.toString();
                        }
                    }
                }
            } else if (inParagraph && comments == 0 && RichText.isText(event)) {
                text.append(xml.getText());
            }
        }
    }
}
