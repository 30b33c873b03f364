/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.ListedScaling.Linear;
import org.telecontrol.exchange.internal.AddressLint;
import org.telecontrol.exchange.internal.ListedFields;
import org.telecontrol.exchange.internal.PointDetail;
import org.telecontrol.exchange.internal.PointRows.Row;
import org.telecontrol.exchange.internal.ScalingText;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.exchange.layout.SignalClass;
import org.telecontrol.exchange.layout.TypeRule;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.iec104.Direction;

/** Tells before an export what a layout has no column for and what its reader would take for something else. */
final class ExportLint {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE]-?[0-9]+)?");

    private final LayoutProfile profile;
    private final List<Problem> problems = new ArrayList<>();

    ExportLint(LayoutProfile profile) {
        this.profile = profile;
    }

    /** @param rows what is written for each of the points */
    List<Problem> check(List<Row> points, List<List<Cell>> rows) {
        var addresses = new AddressLint(profile);
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i).point();
            check(point);
            sharing(point, points.get(i).command());
            addresses.check(point, (reason, code) -> warn(point, reason, code));
            written(point, rows.get(i));
        }
        return problems;
    }

    /** Texts that a list had and that are written again, though a reader that knows numbers only would drop them. */
    private void written(ListedPoint point, List<Cell> row) {
        for (int i = 0; i < profile.columns().size(); i++) {
            var column = profile.columns().get(i);
            var text = row.get(i).text();
            if (column.role() == ColumnRole.FACTOR && !text.isEmpty() && !NUMBER.matcher(text).matches()) {
                warn(point, column.header() + " \"" + text + "\" is no plain number with a decimal point",
                        "misread-factor");
            }
            if (column.role() == ColumnRole.COMMAND_ADDRESS && !text.isBlank() && point.commandIoa() == null
                    && !point.isCommand()) {
                warn(point, column.header() + " \"" + text + "\" is written but there is no such command",
                        "write-without-command");
            }
        }
    }

    private boolean has(ColumnRole role) {
        return profile.column(role).isPresent();
    }

    private void check(ListedPoint point) {
        type(point);
        scaling(point);
        states(point);
        details(point);
        if (!has(ColumnRole.SELECT) && "yes".equals(point.detail(ColumnRole.SELECT))) {
            warn(point, "no column tells select before operate: the command would be executed directly",
                    "lost-select");
        }
        if (!has(ColumnRole.RETURNS) && point.isCommand() && !point.detail(ColumnRole.RETURNS).isEmpty()) {
            warn(point, "the command and its return information " + point.detail(ColumnRole.RETURNS)
                    + " cannot share a row, and no column says that they belong together", "lost-return");
        }
    }

    private void type(ListedPoint point) {
        boolean inAddress = profile.column(ColumnRole.ADDRESS).filter(column -> column.form().address().has("TYPE"))
                .isPresent();
        if (has(ColumnRole.TYPE) || inAddress) {
            return;
        }
        var direction = point.isCommand() ? Direction.CONTROL : Direction.MONITOR;
        var spelled = TypeRule.spelled(point.name());
        if (spelled.isEmpty() && !tellsClass(point)) {
            warn(point, "nothing tells its type: it would not be read", "lost-type");
            return;
        }
        var derived = spelled
                .orElseGet(() -> TypeRule.derived(SignalClass.of(point.type()), point.states().size(), direction));
        if (derived != point.type()) {
            warn(point,
                    "no column tells the type identification: " + point.type() + " would be read as " + derived,
                    "lost-type");
        }
        var command = point.commandType();
        if (command != null && command != TypeRule.command(derived)) {
            warn(point, "no column tells the type of the command: " + command + " would be read as "
                    + TypeRule.command(derived), "lost-type");
        }
    }

    /** What a command says otherwise than the point whose row it shares. */
    private void sharing(ListedPoint point, @Nullable ListedPoint command) {
        if (command == null) {
            return;
        }
        boolean analogue = command.type().valueKind().isAnalogue();
        boolean sameStates = command.type().valueKind().states() == point.states().size();
        var lost = new ArrayList<String>();
        lose(lost, ListedFields.DESCRIPTION, command.description().isEmpty());
        lose(lost, ListedFields.UNIT, command.unit().equals(analogue ? point.unit() : ""));
        lose(lost, ListedFields.SCALING,
                ScalingText.isSame(command.scaling(), analogue ? point.scaling() : null));
        lose(lost, ListedFields.STATES,
                command.states().isEmpty() || sameStates && command.states().equals(point.states()));
        command.details().keySet().forEach(role -> PointDetail.of(role)
                .ifPresent(detail -> lose(lost, role.word(), detail.isOfCommands())));
        if (!lost.isEmpty()) {
            warn(point, "the command " + command.name()
                    + " shares the row of its return information, which cannot say its " + String.join(", ", lost),
                    "lost-command");
        }
    }

    private static void lose(List<String> lost, String what, boolean said) {
        if (!said) {
            lost.add(what);
        }
    }

    /** Whether a column has the class of the signal, or states or a unit tell it, as far as points are concerned. */
    private boolean tellsClass(ListedPoint point) {
        if (has(ColumnRole.SIGNAL_CLASS) || profile.fixed().containsKey(ColumnRole.SIGNAL_CLASS)
                || profile.fixed().containsKey(ColumnRole.TYPE) || !profile.sheets().isEmpty()) {
            return true;
        }
        boolean analog = SignalClass.of(point.type()).isAnalog();
        boolean states = (has(ColumnRole.STATES) || has(ColumnRole.STATE)) && !point.states().isEmpty();
        boolean unit = has(ColumnRole.UNIT) && !point.unit().isEmpty();
        return !point.isCommand() && (analog ? unit : states);
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

    private static boolean isNone(@Nullable Double offset) {
        return offset == null || offset == 0;
    }

    private void details(ListedPoint point) {
        point.details().forEach((role, text) -> {
            if (role != ColumnRole.SELECT && role != ColumnRole.RETURNS && !has(role)) {
                warn(point, "there is no column for the " + role.word() + " " + text, role.word(), text,
                        "lost-detail");
            }
        });
    }

    private void states(ListedPoint point) {
        var column = profile.column(ColumnRole.STATES);
        if (column.isEmpty()) {
            return;
        }
        var separator = column.get().form().separator();
        boolean ofDataMiner = profile.equals(LayoutProfiles.DATAMINER_HELP)
                || profile.equals(LayoutProfiles.DATAMINER_METADATA);
        if (ofDataMiner && point.states().stream().anyMatch(state -> state.contains(separator))) {
            warn(point, "a state text has the " + separator
                    + " in it that separates state texts; DataMiner does not know the quotes around it",
                    "misread-states");
        }
        if (ofDataMiner && point.states().stream().anyMatch(String::isBlank)) {
            warn(point, "one of its values has no state text, so that the others move up", "misread-states");
        }
    }

    private void warn(ListedPoint point, String reason, String code) {
        warn(point, reason, "", "", code);
    }

    private void warn(ListedPoint point, String reason, String header, String found, String code) {
        problems.add(new Problem(Severity.WARNING, point.rtu() + "." + point.name(), "", 0, "", header,
                "In the layout " + profile.name() + " " + reason, found, "", code));
    }
}
