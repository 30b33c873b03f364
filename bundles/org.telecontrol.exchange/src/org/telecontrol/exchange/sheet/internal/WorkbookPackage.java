/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetFile;

/** A workbook in a ZIP package; its parts are looked at before anything of them is unpacked. */
public final class WorkbookPackage {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String BINARY_WORKBOOK = "xl/workbook.bin";
    private static final String OPEN_DOCUMENT = "mimetype";
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
    private static final int MAX_PARTS = 20_000;
    private static final long MAX_PART = 8L << 30;
    private static final long SUSPICIOUS_PART = 64L << 20;
    /** Sheets of repeated rows compress to about a fiftieth; a thousandth is the limit of the method. */
    private static final long MAX_RATIO = 500;

    private WorkbookPackage() {}

    /** @throws SheetException when it is no workbook, or is made to fill the memory */
    public static SheetFile open(Path path, Runnable watch) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw new SheetException("The workbook is damaged or was cut off", e);
        }
        try {
            check(zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
        return zip.getEntry(WORKBOOK) == null ? OdsFile.open(path, zip, watch) : XlsxFile.open(path, zip, watch);
    }

    /** A part of a workbook; what its directory says of its size is not believed. */
    static InputStream part(ZipFile zip, ZipEntry part, Runnable watch) throws IOException {
        long packed = Math.min(part.getCompressedSize(), Files.size(Path.of(zip.getName())));
        long most = Math.min(MAX_PART, Math.max(SUSPICIOUS_PART, packed * MAX_RATIO));
        return new WatchedStream(zip.getInputStream(part), part.getName(), most, watch);
    }

    private static void check(ZipFile zip) throws IOException {
        if (zip.getEntry(WORKBOOK) == null && !isSpreadsheet(zip)) {
            throw new SheetException(other(zip));
        }
        if (zip.size() > MAX_PARTS) {
            throw new SheetException("The workbook has " + zip.size() + " parts; this is no honest point list");
        }
        for (var entries = zip.entries(); entries.hasMoreElements();) {
            var part = entries.nextElement();
            if (part.getSize() > MAX_PART || part.getSize() > SUSPICIOUS_PART
                    && part.getSize() / Math.max(1, part.getCompressedSize()) > MAX_RATIO) {
                throw new SheetException("The workbook's part " + part.getName() + " would unpack to "
                        + (part.getSize() >> 20) + " MB; this is no honest point list");
            }
        }
    }

    private static boolean isSpreadsheet(ZipFile zip) throws IOException {
        return mimeType(zip).startsWith(SPREADSHEET);
    }

    private static String mimeType(ZipFile zip) throws IOException {
        var entry = zip.getEntry(OPEN_DOCUMENT);
        if (entry == null) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(100), StandardCharsets.US_ASCII);
        }
    }

    private static String other(ZipFile zip) throws IOException {
        if (zip.getEntry(BINARY_WORKBOOK) != null) {
            return "This is a binary workbook (XLSB); save it as XLSX";
        }
        if (zip.getEntry(OPEN_DOCUMENT) != null) {
            return "This is an OpenDocument file but no spreadsheet (" + mimeType(zip).strip() + ")";
        }
        if (zip.getEntry("word/document.xml") != null) {
            return "This is a ZIP file but no workbook: it is a text document";
        }
        return "This is a ZIP file but no workbook";
    }
}
