/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetRow;

/** Collects the rows of one sheet from the records of an XLS workbook. */
final class XlsRows implements HSSFListener {

    /** A full sheet of 65536 rows with 61 columns. */
    private static final int MOST_CELLS = 4_000_000;

    private final int wanted;
    private final TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
    private final MergedCells merged = new MergedCells();
    private int sheet = -1;
    private int depth;
    private int held;
    private boolean from1904;
    private @Nullable SSTRecord texts;
    private @Nullable FormatTrackingHSSFListener formats;
    private @Nullable FormulaRecord formula;

    /** @param wanted index of the sheet among all of the workbook */
    XlsRows(int wanted) {
        this.wanted = wanted;
    }

    void formats(FormatTrackingHSSFListener formats) {
        this.formats = formats;
    }

    List<SheetRow> rows() {
        var all = new ArrayList<SheetRow>(rows.size());
        rows.forEach((row, cells) -> all.add(merged.filled(new SheetRow(row + 1, cells))));
        return all;
    }

    @Override
    @NonNullByDefault({})
    public void processRecord(Record record) {
        switch (record) {
            case BOFRecord start -> {
                if (depth++ == 0 && start.getType() != BOFRecord.TYPE_WORKBOOK) {
                    sheet++;
                }
            }
            case EOFRecord end -> depth--;
            case SSTRecord shared -> texts = shared;
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            default -> {
                if (sheet == wanted && depth == 1) {
                    cell(record);
                }
            }
        }
    }

    private void cell(Record record) {
        switch (record) {
            case LabelSSTRecord label -> put(label, Cell.text(text(label.getSSTIndex())));
            case LabelRecord label -> put(label, Cell.text(String.valueOf(label.getValue())));
            case NumberRecord number -> put(number, number(number, number.getValue()));
            case BoolErrRecord either -> put(either, either.isBoolean()
                    ? truth(either.getBooleanValue())
                    : error(either.getErrorValue()));
            case FormulaRecord result -> formula(result);
            case StringRecord string -> {
                var before = formula;
                if (before != null) {
                    put(before, Cell.text(String.valueOf(string.getString())));
                    formula = null;
                }
            }
            case MergeCellsRecord ranges -> {
                for (int i = 0; i < ranges.getNumAreas(); i++) {
                    var area = ranges.getAreaAt(i);
                    merged.add(area.getFirstColumn(), area.getFirstRow() + 1, area.getLastRow() + 1);
                }
            }
            default -> {
                // says nothing of a cell
            }
        }
    }

    private String text(int index) {
        var shared = texts;
        return shared == null || index < 0 || index >= shared.getNumUniqueStrings()
                ? ""
                : String.valueOf(shared.getString(index).getString());
    }

    private void formula(FormulaRecord result) {
        switch (result.getCachedResultTypeEnum()) {
            case CellType.STRING -> formula = result;
            case CellType.BOOLEAN -> put(result, truth(result.getCachedBooleanValue()));
            case CellType.ERROR -> put(result, error(result.getCachedErrorValue()));
            default -> put(result, number(result, result.getValue()));
        }
    }

    private static Cell truth(boolean value) {
        return new Cell(value ? "TRUE" : "FALSE", Cell.Kind.BOOLEAN);
    }

    private static Cell error(int code) {
        var text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code;
        return new Cell(text, Cell.Kind.ERROR);
    }

    private Cell number(CellValueRecordInterface record, double value) {
        var known = formats;
        boolean date = known != null && value >= 0 && DateUtil.isADateFormat(known.getFormatIndex(record),
                known.getFormatString(record));
        if (date && value < 2_958_466) {
            return new Cell(DateStyles.text(value, from1904), Cell.Kind.DATE);
        }
        return Double.isFinite(value) ? Cell.number(BigDecimal.valueOf(value)) : new Cell("#NUM!", Cell.Kind.ERROR);
    }

    private void put(CellValueRecordInterface place, Cell cell) {
        int column = place.getColumn();
        if (column < 0 || column >= XlsxCursor.MAX_COLUMNS || cell == Cell.BLANK) {
            return;
        }
        var cells = rows.computeIfAbsent(place.getRow(), row -> new ArrayList<>());
        while (cells.size() <= column) {
            cells.add(Cell.BLANK);
            held++;
        }
        if (held > MOST_CELLS) {
            throw new UncheckedIOException(new SheetException("The sheet has more than " + MOST_CELLS / 1_000_000
                    + " million cells, which an old workbook is not read with; save it as XLSX"));
        }
        cells.set(column, cell);
    }
}
