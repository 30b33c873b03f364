/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.telecontrol.exchange.sheet.RowCursor;
import org.telecontrol.exchange.sheet.Sheet;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetFile;

/**
 * An OpenDocument spreadsheet, read as a stream. All sheets are in one part, one after the other, so that a sheet is
 * read by passing those before it.
 */
final class OdsFile implements SheetFile {

    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private final Path path;
    private final ZipFile zip;
    private final Runnable watch;
    private final List<Sheet> sheets = new ArrayList<>();

    private OdsFile(Path path, ZipFile zip, Runnable watch) {
        this.path = path;
        this.zip = zip;
        this.watch = watch;
    }

    /** @param zip is closed with the file, and at once when this fails */
    static OdsFile open(Path path, ZipFile zip, Runnable watch) throws IOException {
        var file = new OdsFile(path, zip, watch);
        try {
            file.refuseEncrypted();
            file.readSheets();
            if (file.sheets.isEmpty()) {
                throw new SheetException("The spreadsheet has no visible sheet");
            }
            return file;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw WorkbookXml.broken(e);
        }
    }

    private void refuseEncrypted() throws IOException {
        var entry = zip.getEntry(MANIFEST);
        if (entry != null) {
            try (var in = WorkbookPackage.part(zip, entry, watch)) {
                if (new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8).contains("encryption-data")) {
                    throw new SheetException("The spreadsheet is protected by a password; save it without one");
                }
            }
        }
    }

    private void readSheets() throws IOException {
        var in = content();
        var xml = WorkbookXml.reader(in);
        try {
            Set<String> hidden = new HashSet<>();
            String style = "";
            int index = 0;
            while (WorkbookXml.hasNext(xml)) {
                if (WorkbookXml.next(xml) != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "style" -> style = WorkbookXml.attribute(xml, "name");
                    case "table-properties" -> hide(xml, style, hidden);
                    case "table" -> {
                        if (!hidden.contains(WorkbookXml.attribute(xml, "style-name"))) {
                            sheets.add(new OdsSheet(this, WorkbookXml.attribute(xml, "name"), index));
                        }
                        index++;
                    }
                    default -> {
                        // no sheet
                    }
                }
            }
        } finally {
            WorkbookXml.close(xml, in);
        }
    }

    private static void hide(XMLStreamReader xml, String style, Set<String> hidden) {
        if ("false".equals(WorkbookXml.attribute(xml, "display"))) {
            hidden.add(style);
        }
    }

    private InputStream content() throws IOException {
        var entry = zip.getEntry(CONTENT);
        if (entry == null) {
            throw new SheetException("The spreadsheet is damaged: its content is missing");
        }
        return WorkbookPackage.part(zip, entry, watch);
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** @param index among all sheets, hidden ones included */
    private record OdsSheet(OdsFile file, String name, int index) implements Sheet {

        @Override
        public RowCursor open() throws IOException {
            return new OdsCursor(file.content(), file.zip.getEntry(CONTENT).getSize(), index);
        }
    }
}
