/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.internal.LatestProgress;
import org.telecontrol.exchange.internal.ListReader;
import org.telecontrol.exchange.internal.PointedLayout;
import org.telecontrol.exchange.internal.PointedTable;
import org.telecontrol.exchange.layout.ColumnMeaning;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetExcerpt;
import org.telecontrol.exchange.sheet.SheetRow;

/**
 * What a list is taken for, and what an engineer corrects of it by pointing at rows and columns. Each correction makes a
 * new draft. Recognising and correcting look at the first rows of the list only.
 */
public final class LayoutDraft {

    /** So many columns of a sheet can be pointed at. */
    public static final int MOST_COLUMNS = 128;

    /** So many rows of a header are possible. */
    public static final int MOST_HEADER_ROWS = 5;

    private final SheetExcerpt list;
    private final ImportOptions options;
    private final String refusal;
    private final PointedTable base;
    private final Map<Integer, ColumnMeaning> pointed;
    private final boolean isMoved;
    private final LayoutProfile profile;
    private final PointedTable table;
    private final boolean isSheetNamed;

    /**
     * A column of the sheet.
     *
     * @param position counted from 0
     * @param header   the text above it; empty if there is none
     * @param layout   what it is in the layout; none: it is kept as metadata
     */
    public record Column(int position, String header, @Nullable LayoutColumn layout) {

        public ColumnMeaning meaning() {
            var column = layout;
            return column == null ? ColumnMeaning.METADATA : ColumnMeaning.of(column);
        }
    }

    private LayoutDraft(SheetExcerpt list, ImportOptions options, String refusal, PointedTable base,
            Map<Integer, ColumnMeaning> pointed, boolean isMoved) {
        this.list = list;
        this.options = options;
        this.refusal = refusal;
        this.base = base;
        this.pointed = Collections.unmodifiableMap(new TreeMap<>(pointed));
        this.isMoved = isMoved;
        this.profile = isChanged() ? new PointedLayout(base, rows(), pointed, isMoved).profile() : base.layout();
        this.table = isChanged()
                ? PointedTable.of(list, base.sheet(), profile, base.confidence(), base.first(), base.rows())
                : base;
        this.isSheetNamed = isChanged() && list.sheets().size() > 1 && !isFoundByItself();
    }

    /** Whether the layout finds the sheet that is looked at without being told its name. */
    private boolean isFoundByItself() {
        try {
            return PointedTable.found(list, options.withProfile(profile)).sheet().equals(base.sheet());
        } catch (IOException e) {
            return false;
        }
    }

    /** What the list is taken for with the sheet and the layout of the options, if they say any. */
    public static LayoutDraft of(SheetExcerpt list, ImportOptions options) throws IOException {
        try {
            return new LayoutDraft(list, options, "", PointedTable.found(list, options), Map.of(), false);
        } catch (SheetException e) {
            var wanted = options.sheet();
            var sheet = wanted == null ? list.sheets().getFirst().name() : wanted;
            int header = PointedTable.likelyHeader(list.rows(sheet));
            return new LayoutDraft(list, options, String.valueOf(e.getMessage()),
                    PointedTable.at(list, sheet, header, 1), Map.of(), false);
        }
    }

    /** The same with another meaning of a column. */
    public LayoutDraft with(int position, ColumnMeaning meaning) {
        var next = new TreeMap<>(pointed);
        next.values().removeIf(meaning::excludes);
        next.put(base.first(position), meaning);
        return new LayoutDraft(list, options, refusal, base, next, isMoved);
    }

    /**
     * The same with the header elsewhere; what its texts and the cells below it propose is taken, beside what was pointed
     * at.
     *
     * @param first index of its first row in {@link #rows()}, of the first row of data if it has none
     * @param count how many rows it has
     */
    public LayoutDraft withHeader(int first, int count) {
        return new LayoutDraft(list, options, refusal, PointedTable.at(list, base.sheet(), first, count), pointed,
                true);
    }

    /** Name of the sheet that is looked at. */
    public String sheet() {
        return base.sheet();
    }

    /** Its first rows. */
    public List<SheetRow> rows() {
        return list.rows(base.sheet());
    }

    /** Whether the sheet has no other rows. */
    public boolean isWhole() {
        return list.isWhole(base.sheet());
    }

    /** Index of the first row of the header, of the first row of data if there is none. */
    public int header() {
        return base.first();
    }

    public int headerRows() {
        return base.rows();
    }

    /** Why it is no point list as it is; empty when it was recognised. */
    public String refusal() {
        return refusal;
    }

    /** Whether the engineer has corrected anything. */
    public boolean isChanged() {
        return isMoved || !pointed.isEmpty();
    }

    /** Whether it is no point list as it is, and nobody has corrected that. */
    public boolean isRefused() {
        return !refusal.isEmpty() && !isChanged();
    }

    /** What was found before any correction. */
    public RecognisedLayout recognised() {
        return new RecognisedLayout(base.layout(), base.confidence());
    }

    /** The columns of the sheet, from the left, of very many the first. */
    public List<Column> columns() {
        var headers = PointedTable.headers(rows(), base.first(), base.rows());
        int width = rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var columns = new ArrayList<Column>();
        for (int position = 0; position < Math.min(MOST_COLUMNS, width); position++) {
            columns.add(new Column(position, position < headers.size() ? headers.get(position) : "",
                    table.columns().get(position)));
        }
        return columns;
    }

    /** The layout, the same object as long as nothing is corrected. */
    public LayoutProfile profile() {
        return profile;
    }

    /** Whether no column is an address yet, without which the list cannot be read. */
    public boolean isWithoutAddress() {
        return table.columns().values().stream().map(ColumnMeaning::of)
                .noneMatch(ColumnMeaning::isAddress);
    }

    /** With which the whole list is read. */
    public ImportOptions options() {
        if (!isChanged()) {
            return options;
        }
        return options.withProfile(profile).withSheet(isSheetNamed ? base.sheet() : options.sheet());
    }

    /**
     * What comes of the first rows.
     *
     * @throws SheetException                              when they are no point list
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public PointList read(Progress progress) throws IOException {
        return new ListReader(list, options()).read(new LatestProgress(progress));
    }
}
