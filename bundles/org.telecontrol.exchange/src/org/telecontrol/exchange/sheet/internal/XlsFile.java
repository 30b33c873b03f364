/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.sheet.RowCursor;
import org.telecontrol.exchange.sheet.Sheet;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetFile;

/**
 * A workbook of Excel 97 to 2003. Its records are read one after the other; the rows of the sheet that is read, 65536 at
 * most, and the texts of all sheets are held, which is why there are limits to both.
 */
public final class XlsFile implements SheetFile {

    private static final String ENCRYPTED = "EncryptedPackage";
    private static final String WORKBOOK = "Workbook";
    private static final String OLD_WORKBOOK = "Book";
    /** The texts that all sheets share are held, too. */
    private static final long MOST_OCTETS = 256L << 20;
    private static final int RECORDS_BETWEEN_CHECKS = 1000;

    private final Path path;
    private final POIFSFileSystem storage;
    private final Runnable watch;
    private final List<Sheet> sheets = new ArrayList<>();

    private XlsFile(Path path, POIFSFileSystem storage, Runnable watch) {
        this.path = path;
        this.storage = storage;
        this.watch = watch;
    }

    /** @throws SheetException when it is no such workbook, or a protected one */
    public static XlsFile open(Path path, Runnable watch) throws IOException {
        long size = Files.size(path);
        if (size > MOST_OCTETS) {
            throw new SheetException("The workbook has " + (size >> 20) + " MB; an old one is read up to "
                    + (MOST_OCTETS >> 20) + " MB; save it as XLSX");
        }
        QuietLog.install();
        POIFSFileSystem storage;
        try {
            storage = new POIFSFileSystem(path.toFile(), true);
        } catch (IOException | RuntimeException e) {
            throw new SheetException("The workbook is damaged or was cut off", e);
        }
        var file = new XlsFile(path, storage, watch);
        try {
            file.require();
            file.readSheets();
            return file;
        } catch (IOException | RuntimeException e) {
            storage.close();
            throw e;
        }
    }

    private void require() throws SheetException {
        var root = storage.getRoot();
        if (root.hasEntryCaseInsensitive(ENCRYPTED)) {
            throw new SheetException("The workbook is protected by a password; save it without one");
        }
        if (!root.hasEntryCaseInsensitive(WORKBOOK)) {
            throw new SheetException(root.hasEntryCaseInsensitive(OLD_WORKBOOK)
                    ? "This is a workbook of Excel 95 or older; save it as XLSX"
                    : "This is a document of an old Office program but no workbook");
        }
    }

    private void readSheets() throws IOException {
        int[] index = {0};
        process(record -> {
            if (record instanceof BoundSheetRecord sheet) {
                if (!sheet.isHidden() && !sheet.isVeryHidden()) {
                    sheets.add(new XlsSheet(this, String.valueOf(sheet.getSheetname()), index[0]));
                }
                index[0]++;
            }
        }, null);
        if (sheets.isEmpty()) {
            throw new SheetException("The workbook has no visible sheet");
        }
    }

    /** @param formats also hears all records; none when formats are of no interest */
    private void process(HSSFListener listener, @Nullable FormatTrackingHSSFListener formats) throws IOException {
        var request = new HSSFRequest();
        HSSFListener all = formats == null ? listener : formats;
        int[] passed = {0};
        request.addListenerForAllRecords(record -> {
            if (passed[0]++ % RECORDS_BETWEEN_CHECKS == 0) {
                watch.run();
            }
            all.processRecord(record);
        });
        try {
            new HSSFEventFactory().processWorkbookEvents(request, storage);
        } catch (EncryptedDocumentException e) {
            throw new SheetException("The workbook is protected by a password; save it without one", e);
        } catch (RuntimeException e) {
            throw WorkbookXml.broken(e);
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
        storage.close();
    }

    /** @param index among all sheets, hidden ones included */
    private record XlsSheet(XlsFile file, String name, int index) implements Sheet {

        @Override
        public RowCursor open() throws IOException {
            var rows = new XlsRows(index);
            var formats = new FormatTrackingHSSFListener(rows);
            rows.formats(formats);
            file.process(rows, formats);
            return new HeldRows(rows.rows());
        }
    }
}
