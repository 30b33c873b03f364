/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.util.ArrayList;
import java.util.List;

import org.telecontrol.exchange.ListedScaling.Linear;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.SignalClass;
import org.telecontrol.exchange.layout.TypeRule;
import org.telecontrol.iec104.Direction;

/** Tells before an export what a layout has no column for and what its reader would take for something else. */
final class ExportLint {

    private final LayoutProfile profile;
    private final List<Problem> problems = new ArrayList<>();

    ExportLint(LayoutProfile profile) {
        this.profile = profile;
    }

    List<Problem> check(List<ListedPoint> points) {
        points.forEach(this::check);
        return problems;
    }

    private boolean has(ColumnRole role) {
        return profile.column(role).isPresent();
    }

    private void check(ListedPoint point) {
        type(point);
        scaling(point);
        states(point);
        if (!has(ColumnRole.SELECT) && "yes".equals(point.detail(ColumnRole.SELECT))) {
            warn(point, "it has no column for select before operate: the command would be executed directly",
                    "lost-select");
        }
        if (!has(ColumnRole.RETURNS) && point.isCommand() && !point.detail(ColumnRole.RETURNS).isEmpty()) {
            warn(point, "the command and its return information " + point.detail(ColumnRole.RETURNS)
                    + " cannot share a row, and no column says that they belong together", "lost-return");
        }
    }

    private void type(ListedPoint point) {
        if (has(ColumnRole.TYPE)) {
            return;
        }
        var direction = point.isCommand() ? Direction.CONTROL : Direction.MONITOR;
        var derived = TypeRule.spelled(point.name())
                .orElseGet(() -> TypeRule.derived(SignalClass.of(point.type()), point.states().size(), direction));
        if (derived != point.type()) {
            warn(point,
                    "it has no column for the type identification: " + point.type() + " would be read as " + derived,
                    "lost-type");
        }
        var command = point.commandType();
        if (command != null && command != TypeRule.command(derived)) {
            warn(point, "it has no column for the type of the command: " + command + " would be read as "
                    + TypeRule.command(derived), "lost-type");
        }
    }

    private void scaling(ListedPoint point) {
        var scaling = point.scaling();
        if (scaling == null || has(ColumnRole.SCALING)) {
            return;
        }
        boolean said = scaling instanceof Linear linear
                ? has(ColumnRole.FACTOR) && (isNone(linear.offset()) || has(ColumnRole.OFFSET))
                : has(ColumnRole.LOW) && has(ColumnRole.HIGH);
        if (!said) {
            warn(point, "a factor alone cannot say its scaling", "lost-scaling");
        }
    }

    private static boolean isNone(@org.eclipse.jdt.annotation.Nullable Double offset) {
        return offset == null || offset == 0;
    }

    private void states(ListedPoint point) {
        var column = profile.column(ColumnRole.STATES);
        if (column.isEmpty()) {
            return;
        }
        var separator = column.get().form().separator();
        if (point.states().stream().anyMatch(state -> state.contains(separator))) {
            warn(point, "a state text has the " + separator + " in it that separates state texts", "misread-states");
        }
    }

    private void warn(ListedPoint point, String reason, String code) {
        problems.add(new Problem(Severity.WARNING, point.rtu() + "." + point.name(), "", 0, "", "",
                "In the layout " + profile.name() + " " + reason, "", "", code));
    }
}
