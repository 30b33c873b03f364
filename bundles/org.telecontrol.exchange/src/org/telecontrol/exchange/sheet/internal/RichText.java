/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.telecontrol.exchange.sheet.SheetException;

/** A text of an XLSX workbook, perhaps in several runs; phonetic guides are not part of it. */
final class RichText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    /** What XML cannot hold, and what would be taken for the sign of it. */
    private static final Pattern TO_ESCAPE = Pattern
            .compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]|_(?=x[0-9A-Fa-f]{4}_)");

    private RichText() {}

    /** Reads up to the end of the element that the reader is at. */
    static String read(XMLStreamReader xml) throws SheetException {
        String only = "";
        StringBuilder several = null;
        int depth = 1;
        int phonetic = 0;
        boolean text = false;
        while (depth > 0) {
            int event = WorkbookXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                phonetic += "rPh".equals(xml.getLocalName()) ? 1 : 0;
                text = "t".equals(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                phonetic -= "rPh".equals(xml.getLocalName()) ? 1 : 0;
                text = false;
            } else if (text && phonetic == 0 && isText(event)) {
                if (only.isEmpty() && several == null) {
                    only = xml.getText();
                } else {
                    several = several == null ? new StringBuilder(only) : several;
                    several.append(xml.getText());
                }
            }
        }
        return unescaped(several == null ? only : several.toString());
    }

    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** Characters that XML cannot hold are written as {@code _x000D_}. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text).replaceAll((MatchResult found) -> Matcher
                        .quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    /** The text as {@link #unescaped} reads it. */
    static String escaped(String text) {
        return TO_ESCAPE.matcher(text)
                .replaceAll((MatchResult found) -> String.format("_x%04X_", (int) found.group().charAt(0)));
    }
}
