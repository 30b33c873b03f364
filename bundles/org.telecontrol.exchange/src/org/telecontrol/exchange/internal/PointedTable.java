/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.internal.ColumnMeanings.Meaning;
import org.telecontrol.exchange.layout.HeaderPlace;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.exchange.sheet.Sheet;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetExcerpt;
import org.telecontrol.exchange.sheet.SheetRow;

/**
 * A table of a sheet as an engineer sees it: where its header is and what its columns are taken for.
 *
 * @param sheet   its name
 * @param first   index of the first row of the header, of the data where there is none, among the rows of the excerpt
 * @param rows    of the header
 * @param columns of the layout, by their column in the sheet
 */
public record PointedTable(String sheet, LayoutProfile layout, double confidence, int first, int rows,
        Map<Integer, LayoutColumn> columns) {

    private static final int ROWS_SEARCHED = 40;

    /**
     * The first table that recognition finds.
     *
     * @throws SheetException why the file is no point list
     */
    public static PointedTable found(SheetExcerpt list, ImportOptions options) throws java.io.IOException {
        var recognised = new Recognition(options.layouts(), options.profile(), options.addresses())
                .recognise(list, options.sheet());
        var table = recognised.tables().getFirst();
        var sheet = table.sheet();
        int last = index(list.rows(sheet.name()), table.headerRow());
        int rows = recognised.profile().header().rows();
        var columns = new TreeMap<Integer, LayoutColumn>();
        recognised.tables().stream().filter(one -> one.sheet() == sheet)
                .forEach(one -> columns.putAll(columns(one)));
        return new PointedTable(sheet.name(), recognised.profile(), recognised.confidence(),
                rows == 0 ? last + 1 : last - rows + 1, rows, columns);
    }

    /** The last row with at most this number. */
    private static int index(List<SheetRow> rows, int number) {
        int index = -1;
        while (index + 1 < rows.size() && rows.get(index + 1).number() <= number) {
            index++;
        }
        return index;
    }

    /** The table whose header is said to be here, with what its texts and its cells propose. */
    public static PointedTable at(SheetExcerpt list, String sheet, int first, int rows) {
        var layout = new LayoutProposal(guess(list.rows(sheet), first, rows, Map.of()), LayoutProfiles.GENERIC)
                .profile(List.of());
        return of(list, sheet, layout, 0, first, rows);
    }

    /** The table of a layout, whose header is said to be here. */
    public static PointedTable of(SheetExcerpt list, String sheet, LayoutProfile layout, double confidence, int first,
            int rows) {
        var tops = list.rows(sheet);
        var own = list.sheets().stream().filter(one -> one.name().equalsIgnoreCase(sheet)).findFirst();
        var columns = new TreeMap<Integer, LayoutColumn>();
        if (own.isPresent()) {
            tables(layout, own.get(), tops.subList(first, Math.min(tops.size(), first + rows)))
                    .forEach(table -> columns.putAll(columns(table)));
        }
        return new PointedTable(sheet, layout, confidence, first, rows, columns);
    }

    private static List<HeaderMatch> tables(LayoutProfile layout, Sheet sheet, List<SheetRow> header) {
        if (layout.header().isHeaderless()) {
            return List.of(HeaderMatch.headerless(layout, sheet, Map.of()));
        }
        return header.isEmpty() ? List.of() : HeaderMatch.of(layout, sheet, Map.of(), header);
    }

    private static Map<Integer, LayoutColumn> columns(HeaderMatch table) {
        var columns = new TreeMap<Integer, LayoutColumn>();
        for (int i = 0; i < table.profile().columns().size(); i++) {
            if (table.position(i) >= 0) {
                columns.put(table.position(i), table.profile().columns().get(i));
            }
        }
        return columns;
    }

    /** Of tables side by side the column of the first one that is the same in the layout. */
    public int first(int position) {
        var column = columns.get(position);
        return columns.entrySet().stream().filter(entry -> entry.getValue() == column).map(Map.Entry::getKey)
                .findFirst().orElse(position);
    }

    /** Where the header most likely is in a sheet that is no point list: the row with the most texts. */
    public static int likelyHeader(List<SheetRow> rows) {
        int best = 0;
        long most = 0;
        for (int i = 0; i < Math.min(ROWS_SEARCHED, rows.size()); i++) {
            long texts = rows.get(i).cells().stream().filter(cell -> !cell.isBlank()).count();
            if (texts > most) {
                most = texts;
                best = i;
            }
        }
        return best;
    }

    /** The texts above the columns. */
    public static List<String> headers(List<SheetRow> rows, int first, int count) {
        if (count == 0) {
            return List.of();
        }
        var texts = texts(rows, first, count);
        var headers = new ArrayList<String>();
        for (int position = 0; position < texts.width(); position++) {
            headers.add(texts.whole(position));
        }
        return headers;
    }

    private static HeaderTexts texts(List<SheetRow> rows, int first, int count) {
        return new HeaderTexts(rows.subList(first, Math.min(rows.size(), first + count)));
    }

    /** @param meanings of the columns; none: those that texts and cells propose */
    static TableGuess guess(List<SheetRow> rows, int first, int count, Map<Integer, Meaning> meanings) {
        var vocabulary = LayoutProfiles.GENERIC;
        var header = count == 0 ? null : texts(rows, first, count);
        var sections = new ArrayList<String>();
        var body = TableGuess.body(rows.subList(Math.min(rows.size(), first + count), rows.size()), sections);
        int width = Math.max(header == null ? 0 : header.width(),
                body.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        var cells = TableGuess.evidence(body, width, vocabulary.values());
        int number = rows.isEmpty() ? 1 : rows.get(Math.min(first, rows.size() - 1)).number();
        var taken = meanings.isEmpty() ? proposed(header, cells, vocabulary) : meanings;
        return new TableGuess(header, count, number, body, sections, taken, cells,
                header != null && TableGuess.isTitled(header, taken, vocabulary.values()));
    }

    private static Map<Integer, Meaning> proposed(@Nullable HeaderTexts header, List<ColumnEvidence> cells,
            LayoutProfile vocabulary) {
        var meanings = new ColumnMeanings(vocabulary);
        return header == null ? meanings.of(cells) : meanings.of(header, cells);
    }

    /** Where its header is, in a layout that is told so. */
    HeaderPlace place(List<SheetRow> sheet, boolean byPosition) {
        int index = byPosition ? first + rows : first;
        return new HeaderPlace(byPosition ? 0 : rows, index < sheet.size() ? sheet.get(index).number() : 0,
                !byPosition && layout.header().sideBySide());
    }
}
