/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.telecontrol.exchange.sheet.SheetException;

/** Files of other kinds that come under the name of a list. */
public final class OtherFiles {

    private static final Map<String, String> KINDS = Map.of("%PDF", "a PDF document", "{\\rtf", "an RTF document",
            "<!doctype html", "an HTML page", "<html", "an HTML page", "<table", "an HTML page", "<?xml",
            "an XML document", "\u001f\u008b", "a compressed file", "7z\u00bc\u00af", "a compressed file", "\u0089PNG",
            "a picture");

    private OtherFiles() {}

    /** @throws SheetException when a file that begins like this is known to be something else */
    public static void refuse(byte[] start) throws SheetException {
        var text = new String(start, StandardCharsets.ISO_8859_1).replace("\u00ef\u00bb\u00bf", "").stripLeading();
        var lower = text.toLowerCase(Locale.ROOT);
        for (var kind : KINDS.entrySet()) {
            if (lower.startsWith(kind.getKey().toLowerCase(Locale.ROOT))) {
                throw new SheetException("This is " + kind.getValue()
                        + ", whatever its name says; save the list as XLSX, ODS or CSV");
            }
        }
    }
}
