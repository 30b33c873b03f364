/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamConstants;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.sheet.RowCursor;
import org.telecontrol.exchange.sheet.Sheet;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetFile;

/** An XLSX workbook, read as a stream. Hidden sheets hold lists for validation and the like and are not offered. */
final class XlsxFile implements SheetFile {

    private static final String WORKBOOK = "xl/workbook.xml";

    private final Path path;
    private final ZipFile zip;
    private final Runnable watch;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();
    private boolean from1904;
    private @Nullable SharedTexts shared;
    private @Nullable DateStyles styles;

    private XlsxFile(Path path, ZipFile zip, Runnable watch) {
        this.path = path;
        this.zip = zip;
        this.watch = watch;
    }

    /** @param zip is closed with the file, and at once when this fails */
    static XlsxFile open(Path path, ZipFile zip, Runnable watch) throws IOException {
        var file = new XlsxFile(path, zip, watch);
        try {
            file.readRelations();
            file.readWorkbook();
            if (file.sheets.isEmpty()) {
                throw new SheetException("The workbook has no visible sheet");
            }
            return file;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw WorkbookXml.broken(e);
        }
    }

    private void readRelations() throws IOException {
        var part = part("xl/_rels/workbook.xml.rels");
        if (part == null) {
            return;
        }
        var xml = WorkbookXml.reader(part);
        try {
            while (WorkbookXml.hasNext(xml)) {
                if (WorkbookXml.next(xml) == XMLStreamConstants.START_ELEMENT
                        && "Relationship".equals(xml.getLocalName())) {
                    var target = URI.create("/" + WORKBOOK).resolve(WorkbookXml.attribute(xml, "Target")
                            .replace(" ", "%20")).getPath().substring(1);
                    targets.put(WorkbookXml.attribute(xml, "Id"), target);
                    var type = WorkbookXml.attribute(xml, "Type");
                    byType.put(type.substring(type.lastIndexOf('/') + 1), target);
                }
            }
        } finally {
            WorkbookXml.close(xml, part);
        }
    }

    private void readWorkbook() throws IOException {
        var part = part(WORKBOOK);
        if (part == null) {
            throw new SheetException("This is a ZIP file but no workbook");
        }
        var xml = WorkbookXml.reader(part);
        try {
            while (WorkbookXml.hasNext(xml)) {
                if (WorkbookXml.next(xml) != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if ("workbookPr".equals(xml.getLocalName())) {
                    var date = WorkbookXml.attribute(xml, "date1904");
                    from1904 = "1".equals(date) || "true".equals(date);
                } else if ("sheet".equals(xml.getLocalName())) {
                    var state = WorkbookXml.attribute(xml, "state");
                    var target = targets.get(WorkbookXml.attribute(xml, "id"));
                    if ((state.isEmpty() || "visible".equals(state)) && target != null) {
                        sheets.add(new XlsxSheet(WorkbookXml.attribute(xml, "name"), target));
                    }
                }
            }
        } finally {
            WorkbookXml.close(xml, part);
        }
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

    private @Nullable InputStream part(String name) throws IOException {
        var entry = zip.getEntry(name);
        return entry == null ? null : WorkbookPackage.part(zip, entry, watch);
    }

    private SharedTexts shared() throws IOException {
        var known = shared;
        if (known == null) {
            var part = part(byType.getOrDefault("sharedStrings", "xl/sharedStrings.xml"));
            known = part == null ? SharedTexts.none() : SharedTexts.of(part);
            shared = known;
        }
        return known;
    }

    private DateStyles styles() throws IOException {
        var known = styles;
        if (known == null) {
            var part = part(byType.getOrDefault("styles", "xl/styles.xml"));
            known = part == null ? DateStyles.none() : DateStyles.of(part, from1904);
            styles = known;
        }
        return known;
    }

    private final class XlsxSheet implements Sheet {

        private final String name;
        private final String target;

        XlsxSheet(String name, String target) {
            this.name = name;
            this.target = target;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public RowCursor open() throws IOException {
            try {
                var part = part();
                return new XlsxCursor(part, zip.getEntry(target).getSize(), shared(), styles(),
                        MergedCellsSearch.in(part()));
            } catch (IOException e) {
                throw WorkbookXml.broken(e);
            }
        }

        private InputStream part() throws IOException {
            var part = XlsxFile.this.part(target);
            if (part == null) {
                throw new SheetException("The workbook is damaged: its sheet " + name + " is missing");
            }
            return part;
        }
    }
}
