/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.ListedScaling;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeIdentification;

/** What a row says of its point beside addresses and type; what does not fit stays in the list's own words. */
final class RowValues {

    private static final String KEPT = "; it is kept as metadata only";

    private final RowCells cells;
    private final List<String> rawStates;

    RowValues(RowCells cells) {
        this.cells = cells;
        this.rawStates = readStates();
    }

    /** The states as they are written, before it is known what they are states of. */
    List<String> rawStates() {
        return rawStates;
    }

    private List<String> readStates() {
        var column = cells.match().column(ColumnRole.STATES);
        var text = column == null ? "" : cells.text(ColumnRole.STATES);
        if (column == null || text.isEmpty()) {
            return cells.match().has(ColumnRole.STATE) ? singleStates() : List.of();
        }
        return cells.words().states(text, column.form().separator());
    }

    private List<String> singleStates() {
        var texts = new HashMap<Integer, String>();
        var columns = cells.match().profile().columns();
        for (int i = 0; i < columns.size(); i++) {
            var text = cells.match().cell(cells.row(), i).trimmed();
            if (columns.get(i).role() == ColumnRole.STATE && !Texts.isNothing(text)) {
                texts.put(columns.get(i).form().value(), text);
            }
        }
        return StateTexts.single(texts);
    }

    List<String> states(TypeIdentification type) {
        var states = StateTexts.fit(rawStates, type);
        if (states.isEmpty()) {
            int wanted = type.valueKind().states();
            cells.doubt(cells.match().has(ColumnRole.STATES) ? ColumnRole.STATES : ColumnRole.STATE, rawStates.size()
                    + " state texts do not fit " + type.name() + "; they are kept as metadata only",
                    wanted == 0 ? "none" : wanted + " texts", "states-misfit");
        }
        return states.orElse(List.of());
    }

    @Nullable
    ListedScaling scaling(TypeIdentification type) {
        var scaling = scaling();
        if (scaling == null || type.valueKind().isAnalogue()) {
            return scaling;
        }
        var role = ScalingCells.ROLES.stream().filter(one -> !cells.text(one).isEmpty()).findFirst()
                .orElse(ColumnRole.FACTOR);
        cells.doubt(role, type.name() + " has no factor" + KEPT, "blank", "factor-misfit");
        return null;
    }

    private @Nullable ListedScaling scaling() {
        boolean plain = cells.isPlain() && !cells.match().hasScalingBesideFactor();
        var factor = plain ? scaled(ColumnRole.FACTOR) : "";
        if (plain && factor.isEmpty()) {
            return null;
        }
        var known = plain ? cells.words().factor(factor) : Optional.<ListedScaling>empty();
        return known.isPresent() ? known.get() : new ScalingCells(this::scaled, cells::doubt).read();
    }

    private String scaled(ColumnRole role) {
        return cells.match().sheet().decimalSign().withoutGroups(cells.text(role));
    }

    /** @param command the type of the command beside the point; none if there is none */
    Map<ColumnRole, String> details(TypeIdentification type, @Nullable TypeIdentification command) {
        if (cells.isPlain() && !cells.match().hasDetails()) {
            return Map.of();
        }
        var details = new EnumMap<ColumnRole, String>(ColumnRole.class);
        for (var detail : PointDetail.values()) {
            var text = cells.match().has(detail.role()) || !cells.isPlain() ? cells.text(detail.role()) : "";
            if (!text.isEmpty()) {
                detail(detail, text, detail.appliesTo(type, command), details);
            }
        }
        var returns = cells.text(ColumnRole.RETURNS);
        if (!returns.isEmpty() && type.direction() == Direction.CONTROL) {
            details.put(ColumnRole.RETURNS, returns);
        }
        return details.isEmpty() ? Map.of() : details;
    }

    private void detail(PointDetail detail, String text, boolean applies, Map<ColumnRole, String> details) {
        var read = detail.form().read(text, cells.values());
        if (read.isEmpty()) {
            cells.doubt(detail.role(), "\"" + text + "\" is no " + detail.role().word() + KEPT,
                    detail.form().expected(), "bad-detail");
        } else if (applies) {
            details.put(detail.role(), read.get());
        } else if (!read.get().equals("no") && !read.get().equals("0")) {
            cells.doubt(detail.role(), "A point of this type has no " + detail.role().word() + KEPT, "blank",
                    "detail-misfit");
        }
    }

    /**
     * The description without the unit that the layout has in it; in a list without descriptions the name, if it is in
     * a script that names of points cannot have.
     */
    String description() {
        var text = cells.text(ColumnRole.DESCRIPTION);
        var column = cells.match().column(ColumnRole.DESCRIPTION);
        if (column == null && text.isEmpty()) {
            var name = cells.text(ColumnRole.NAME);
            return Identifiers.isMostlyLatin(name) ? "" : name;
        }
        return column == null ? text : UnitInText.without(text, column.form().unit());
    }

    String unit() {
        var text = cells.text(ColumnRole.UNIT);
        LayoutColumn column = cells.match().column(ColumnRole.DESCRIPTION);
        return !text.isEmpty() || column == null
                ? text
                : UnitInText.unit(cells.text(ColumnRole.DESCRIPTION), column.form().unit());
    }
}
