/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.telecontrol.exchange.sheet.internal.HeldRows;

/** The first rows of each sheet of a file, kept in memory: what people look at, read again in no time. */
public final class SheetExcerpt implements SheetFile {

    /** So many rows of each sheet are kept. */
    public static final int ROWS = 300;

    private final Path path;
    private final Optional<CsvOptions> form;
    private final List<Sheet> sheets;

    /**
     * A sheet's first rows.
     *
     * @param isWhole whether it has no others
     */
    private record Top(String name, DecimalSign decimalSign, List<SheetRow> rows, boolean isWhole) implements Sheet {

        @Override
        public RowCursor open() {
            return new HeldRows(rows);
        }
    }

    private SheetExcerpt(Path path, Optional<CsvOptions> form, List<Sheet> sheets) {
        this.path = path;
        this.form = form;
        this.sheets = List.copyOf(sheets);
    }

    /** Reads the first rows of an open file, which may be closed afterwards. */
    public static SheetExcerpt of(SheetFile file) throws IOException {
        var sheets = new ArrayList<Sheet>();
        for (var sheet : file.sheets()) {
            sheets.add(top(sheet));
        }
        return new SheetExcerpt(file.path(), file.form(), sheets);
    }

    private static Top top(Sheet sheet) throws IOException {
        var rows = new ArrayList<SheetRow>();
        try (var cursor = sheet.open()) {
            var row = cursor.next();
            while (row != null && rows.size() < ROWS) {
                rows.add(row);
                row = cursor.next();
            }
            return new Top(sheet.name(), sheet.decimalSign(), List.copyOf(rows), row == null);
        }
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public Optional<CsvOptions> form() {
        return form;
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    /** The rows of a sheet that are kept. */
    public List<SheetRow> rows(String sheet) {
        return find(sheet).map(Top::rows).orElse(List.of());
    }

    /** Whether a sheet has no other rows than those. */
    public boolean isWhole(String sheet) {
        return find(sheet).map(Top::isWhole).orElse(true);
    }

    private Optional<Top> find(String sheet) {
        return sheets.stream().map(Top.class::cast).filter(top -> top.name().equalsIgnoreCase(sheet)).findFirst();
    }

    @Override
    public void close() {
        // nothing is open
    }
}
