/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.telecontrol.exchange.sheet.SheetException;

/** Looks at the parts of a ZIP package before anything of it is unpacked. */
final class WorkbookPackage {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String BINARY_WORKBOOK = "xl/workbook.bin";
    private static final String OPEN_DOCUMENT = "mimetype";
    private static final long MAX_PART = 8L << 30;
    private static final long SUSPICIOUS_PART = 64L << 20;
    /** Sheets of repeated rows compress to about a fiftieth; a thousandth is the limit of the method. */
    private static final long MAX_RATIO = 500;

    private WorkbookPackage() {}

    /** @throws SheetException when it is no XLSX workbook, or is made to fill the memory */
    static void check(Path path) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.getEntry(WORKBOOK) == null) {
                throw new SheetException(other(zip));
            }
            for (var entries = zip.entries(); entries.hasMoreElements();) {
                var part = entries.nextElement();
                if (part.getSize() > MAX_PART || part.getSize() > SUSPICIOUS_PART
                        && part.getSize() / Math.max(1, part.getCompressedSize()) > MAX_RATIO) {
                    throw new SheetException("The workbook's part " + part.getName() + " would unpack to "
                            + (part.getSize() >> 20) + " MB; this is no honest point list");
                }
            }
        } catch (ZipException e) {
            throw new SheetException("The workbook is damaged or was cut off", e);
        }
    }

    private static String other(ZipFile zip) {
        if (zip.getEntry(BINARY_WORKBOOK) != null) {
            return "This is a binary workbook (XLSB); save it as XLSX";
        }
        if (zip.getEntry(OPEN_DOCUMENT) != null) {
            return "This is an OpenDocument file; save it as XLSX";
        }
        return "This is a ZIP file but no workbook";
    }
}
