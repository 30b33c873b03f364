/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.SignalClass;
import org.telecontrol.exchange.sheet.Cell;

/**
 * What the cells of a point say in a layout.
 *
 * <p>Nothing of a list may be lost, and what an engineer changes in the configuration must reach the list. So the
 * original text of a cell is kept as metadata where this layout would write it differently, and it is written again as
 * long as it still means what the configuration says.
 */
public final class PointTexts {

    /** Metadata: columns whose cells were of another kind than the layout writes, as {@code N1=text}. */
    static final String FORMS = "CellForms";

    private static final Pattern BLANK = Pattern.compile(" ");

    private final LayoutProfile profile;

    public PointTexts(LayoutProfile profile) {
        this.profile = profile;
    }

    /** The row of a point, in the order of the layout's columns. */
    public List<Cell> row(ListedPoint point) {
        var forms = forms(point.metadata());
        return profile.columns().stream().map(column -> cell(column, point, forms)).toList();
    }

    private Cell cell(LayoutColumn column, ListedPoint point, Map<String, Cell.Kind> forms) {
        var original = point.metadata().get(column.key());
        var text = original != null && stillHolds(column, original, point) ? original : canonical(column, point);
        var form = forms.get(column.key());
        return form == null || text.isEmpty() ? column.cell(text) : new Cell(text, form);
    }

    /** Keeps of a row what the layout would not write by itself, and the columns it does not know. */
    Map<String, String> metadata(ListedPoint point, List<Cell> cells, HeaderMatch match,
            Map<String, String> unknown) {
        var metadata = new LinkedHashMap<String, String>();
        var forms = new LinkedHashMap<String, Cell.Kind>();
        for (int i = 0; i < cells.size(); i++) {
            var column = profile.columns().get(i);
            var cell = cells.get(i);
            if (match.positions().get(i) < 0) {
                continue;
            }
            if (isWorthKeeping(column, cell, point)) {
                metadata.put(column.key(), cell.text());
            }
            if (cell.kind() != Cell.Kind.UNTYPED && cell.kind() != column.cell(cell.text()).kind()) {
                forms.put(column.key(), cell.kind());
            }
        }
        metadata.putAll(unknown);
        if (!forms.isEmpty()) {
            metadata.put(FORMS, forms.entrySet().stream().map(form -> form.getKey() + "=" + word(form.getValue()))
                    .collect(Collectors.joining(" ")));
        }
        return metadata;
    }

    /**
     * What has to be kept of a row when its place in the configuration differs from what the list alone would make of
     * it, for example in its name.
     *
     * @param placed what the configuration will say of the point
     * @param keys   metadata keys that the list's columns speak for
     */
    public Map<String, String> metadata(ListedPoint placed, ListedPoint listed, Set<String> keys) {
        var cells = row(listed);
        var metadata = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            var column = profile.columns().get(i);
            var text = cells.get(i).text();
            if (keys.contains(column.key()) && isWorthKeeping(column, cells.get(i), placed)
                    && stillHolds(column, text, placed)) {
                metadata.put(column.key(), text);
            }
        }
        var own = profile.columns().stream().map(LayoutColumn::key).collect(Collectors.toSet());
        listed.metadata().forEach((key, text) -> {
            if (!own.contains(key)) {
                metadata.put(key, text);
            }
        });
        return metadata;
    }

    /** What the RTU will be called and which defaults will hold is known only when the list is merged. */
    private boolean isWorthKeeping(LayoutColumn column, Cell cell, ListedPoint point) {
        return switch (column.role()) {
            case RTU, QUALIFIED_NAME -> true;
            case HOST, COMMON_ADDRESS -> cell.isBlank() || !canonical(column, point).equals(cell.text());
            default -> !canonical(column, point).equals(cell.text());
        };
    }

    /** What the layout writes for a point that never was in a list. */
    private String canonical(LayoutColumn column, ListedPoint point) {
        return switch (column.role()) {
            case ADDRESS -> Integer.toString(point.ioa());
            case COMMAND_ADDRESS -> number(point.commandIoa());
            case COMMON_ADDRESS -> number(point.commonAddress());
            case HOST -> point.host();
            case RTU -> point.rtu();
            case NAME -> point.name();
            case QUALIFIED_NAME -> point.rtu().isEmpty() ? point.name() : point.rtu() + "." + point.name();
            case DESCRIPTION -> point.description();
            case UNIT -> point.unit();
            case FACTOR -> factor(point.factor());
            case STATES -> StateTexts.format(point.states());
            case SIGNAL_CLASS -> profile.words().of(SignalClass.of(point.type()));
            case METADATA -> column.defaultText();
        };
    }

    private boolean stillHolds(LayoutColumn column, String original, ListedPoint point) {
        var trimmed = Cell.untyped(original).trimmed();
        return switch (column.role()) {
            case NAME, QUALIFIED_NAME, RTU, METADATA -> true;
            case ADDRESS -> isAddress(trimmed, point.ioa()) || Texts.isNothing(trimmed) && isInCommandColumn(point);
            case COMMAND_ADDRESS -> point.commandIoa() == null
                    ? !point.isCommand() || isAddress(trimmed, point.ioa())
                    : isAddress(trimmed, point.commandIoa());
            case COMMON_ADDRESS -> isAddress(trimmed, point.commonAddress()) || Texts.isNothing(trimmed);
            case HOST -> trimmed.equals(point.host()) || trimmed.isEmpty();
            case DESCRIPTION -> nothing(trimmed).equals(point.description());
            case UNIT -> nothing(trimmed).equals(point.unit());
            case FACTOR -> factorHolds(trimmed, point);
            case STATES -> StateTexts.fit(StateTexts.parse(nothing(trimmed)), point.type()).orElse(List.of())
                    .equals(point.states());
            case SIGNAL_CLASS -> SignalClass.parse(trimmed).map(value -> value.admits(point.type())).orElse(true);
        };
    }

    /** Whether the list has the address of a command without a point in the column for commands. */
    private boolean isInCommandColumn(ListedPoint point) {
        var column = profile.column(ColumnRole.COMMAND_ADDRESS);
        return point.isCommand() && column.isPresent()
                && isAddress(point.metadata().getOrDefault(column.get().key(), ""), point.ioa());
    }

    private static boolean factorHolds(String trimmed, ListedPoint point) {
        var number = Texts.number(trimmed);
        boolean usable = number.isPresent() && number.getAsDouble() != 0 && number.getAsDouble() != 1
                && point.type().valueKind().isAnalogue();
        return Objects.equals(point.factor(), usable ? Double.valueOf(number.getAsDouble()) : null);
    }

    private static boolean isAddress(String trimmed, @Nullable Integer address) {
        if (address == null) {
            return Texts.isNothing(trimmed);
        }
        try {
            return Texts.address(trimmed) == address;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String nothing(String trimmed) {
        return Texts.isNothing(trimmed) ? "" : trimmed;
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String factor(@Nullable Double factor) {
        return factor == null ? "" : Texts.number(factor);
    }

    private static Map<String, Cell.Kind> forms(Map<String, String> metadata) {
        var forms = metadata.getOrDefault(FORMS, "");
        return forms.isEmpty()
                ? Map.of()
                : BLANK.splitAsStream(forms).map(form -> form.split("=", 2)).filter(form -> form.length == 2)
                        .collect(Collectors.toMap(form -> form[0], form -> kind(form[1]), (a, b) -> a));
    }

    private static String word(Cell.Kind kind) {
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
