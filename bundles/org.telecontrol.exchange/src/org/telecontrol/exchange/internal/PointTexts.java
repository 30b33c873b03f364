/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.sheet.Cell;

/**
 * What the cells of a point say in a layout.
 *
 * <p>Nothing of a list may be lost, and what an engineer changes in the configuration must reach the list. So the
 * original text of a cell is kept beside its point where this layout would write it differently, and it is written again as
 * long as it still means what the configuration says.
 */
public final class PointTexts {

    /** Metadata: columns whose cells were of another kind than the layout writes, as {@code N1=text}. */
    static final String FORMS = "CellForms";

    /** Keys may have blanks and more in them, kinds are single words. */
    private static final Pattern FORM = Pattern.compile("(.+?)=(" + Stream.of(Cell.Kind.values())
            .map(PointTexts::word).collect(Collectors.joining("|")) + ")(?: |$)");

    private final LayoutProfile profile;
    private final CellTexts texts;

    public PointTexts(LayoutProfile profile) {
        this.profile = profile;
        this.texts = new CellTexts(profile);
    }

    /** The row of a point, in the order of the layout's columns. */
    public List<Cell> row(ListedPoint point) {
        return row(point, null);
    }

    /**
     * The row of a point, in the order of the layout's columns.
     *
     * @param said the point as a list said it, so that the same words are used where they still hold
     */
    public List<Cell> row(ListedPoint point, @Nullable ListedPoint said) {
        var forms = forms(point.metadata());
        return profile.columns().stream().map(column -> cell(column, point, said, forms)).toList();
    }

    /** What the layout writes for a point that never was in a list. */
    public String canonical(LayoutColumn column, ListedPoint point) {
        return texts.canonical(column, point);
    }

    private @Nullable String original(LayoutColumn column, ListedPoint point, @Nullable ListedPoint said) {
        var kept = column.role() == ColumnRole.IGNORED ? null : point.metadata().get(column.key());
        return kept == null && said != null ? texts.canonical(column, said) : kept;
    }

    private Cell cell(LayoutColumn column, ListedPoint point, @Nullable ListedPoint said,
            Map<String, Cell.Kind> forms) {
        var original = original(column, point, said);
        var text = original != null && holds(column, original, point, said)
                ? original
                : texts.canonical(column, point);
        var form = forms.get(column.key());
        return form == null || text.isEmpty() ? column.cell(text) : new Cell(text, form);
    }

    private boolean holds(LayoutColumn column, String original, ListedPoint point, @Nullable ListedPoint said) {
        if (column.role() != ColumnRole.RETURNS) {
            return texts.stillHolds(column, original, point);
        }
        var now = point.detail(ColumnRole.RETURNS);
        return said == null ? Identifiers.of(original).equals(now) : said.detail(ColumnRole.RETURNS).equals(now);
    }

    private static Map<String, Cell.Kind> forms(Map<String, String> metadata) {
        var forms = metadata.getOrDefault(FORMS, "");
        return forms.isEmpty()
                ? Map.of()
                : FORM.matcher(forms).results().collect(
                        Collectors.toMap(form -> form.group(1), form -> kind(form.group(2)), (first, second) -> first));
    }

    /** What a kind of cells is called. */
    static String word(Cell.Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Cell.Kind kind(String word) {
        Function<Cell.Kind, String> name = PointTexts::word;
        for (var kind : Cell.Kind.values()) {
            if (name.apply(kind).equals(word)) {
                return kind;
            }
        }
        return Cell.Kind.TEXT;
    }
}
