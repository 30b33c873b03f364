/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.SheetRow;
import org.telecontrol.iec104.TypeIdentification;

/** Understands the rows of a table one by one. */
final class RowReader {

    private final HeaderMatch match;
    private final Problems problems;
    private final AddressBook addresses;
    private final Naming naming;
    private final KeptCells kept;
    private final RowCells.Words words;
    private final RowSelection selection;
    private final String sheet;
    /** Of the row that is read. */
    private final TextMap metadata;
    private boolean ended;

    RowReader(HeaderMatch match, Problems problems, AddressBook addresses, Naming naming) {
        this.match = match;
        this.problems = problems;
        this.addresses = addresses;
        this.naming = naming;
        this.kept = new KeptCells(match);
        this.words = new RowCells.Words(match.profile());
        this.selection = new RowSelection(match);
        this.sheet = match.sheet().name();
        this.metadata = new TextMap(match.width());
        tellUnknownColumns();
    }

    private void tellUnknownColumns() {
        for (var column : match.unknown()) {
            var code = column.repeated() ? "repeated-column" : "unknown-column";
            var message = column.repeated()
                    ? "Column " + column.header() + " is there twice; the first is read"
                    : "Column " + column.header() + " is not in the layout " + match.profile().name();
            problems.warning(match.headerRow(), column.position(), Cell.untyped(column.header()),
                    message + "; its cells are kept as metadata", "", code);
        }
    }

    /** Whether the list goes on below. */
    boolean isEnded() {
        return ended;
    }

    /** Whether a row below the header says anything in this table, point or not. */
    boolean isAbout(SheetRow row) {
        if (ended || row.number() <= match.headerRow() || !match.isIn(row)) {
            return false;
        }
        var kind = selection.kind(row);
        ended = kind == RowSelection.Kind.END;
        return kind == RowSelection.Kind.POINT;
    }

    /** What a row says, until the next is read; null when it was refused and the reason is among the problems. */
    @Nullable
    ListedPoint read(SheetRow unfilled) {
        tellErrors(unfilled);
        var row = selection.filled(unfilled);
        var cells = new RowCells(match, row, selection.given(), words, problems);
        var addressed = RowAddresses.of(cells);
        if (addressed == null) {
            return null;
        }
        var values = new RowValues(cells);
        var types = RowTypes.of(cells, addressed, values.rawStates());
        return types == null ? null : claimed(cells, point(cells, unfilled, values, addressed, types));
    }

    private void tellErrors(SheetRow row) {
        int width = row.cells().size();
        for (int position = 0; position < width; position++) {
            if (row.cells().get(position).kind() == Cell.Kind.ERROR) {
                problems.warning(row.number(), position, row.cell(position), "The formula of this cell failed with "
                        + row.cell(position).text() + "; it is read as blank", "a value", "formula-error");
            }
        }
    }

    private ListedPoint point(RowCells cells, SheetRow unfilled, RowValues values, RowAddresses addressed,
            RowTypes types) {
        var ioa = addressed.ioa();
        var commandIoa = addressed.commandIoa();
        var own = ioa != null ? ioa : commandIoa;
        var type = types.type();
        boolean hasCommand = types.command() != null;
        var rtu = cells.text(ColumnRole.RTU);
        var description = values.description();
        metadata.clear();
        var point = new ListedPoint(sheet, cells.row().number(), rtu, host(cells),
                addressed.commonAddress(), own == null ? 0 : own, hasCommand ? commandIoa : null, type, types.command(),
                types.stated(), naming.signal(cells, description, own == null ? 0 : own, type), description,
                values.unit(), values.scaling(type), values.states(type),
                values.details(type, types.command()), metadata);
        keep(unfilled, point);
        return point;
    }

    private static String host(RowCells cells) {
        var host = cells.text(ColumnRole.HOST);
        var port = cells.text(ColumnRole.PORT);
        return host.isEmpty() || port.isEmpty() || host.contains(":") ? host : host + ":" + port;
    }

    private void keep(SheetRow row, ListedPoint point) {
        var section = selection.metadata();
        if (section != null) {
            metadata.put(section.getKey(), section.getValue());
        }
        kept.keep(point, row, metadata);
        for (var column : match.unknown()) {
            var text = row.cell(column.position()).text();
            if (!text.isEmpty()) {
                metadata.put(column.key(), text);
            }
        }
    }

    /** Claims the addresses of a row: without one of its own it is refused, without a command's it loses the command. */
    private @Nullable ListedPoint claimed(RowCells cells, ListedPoint point) {
        int other = claim(point, point.ioa(), point.type());
        if (other > 0) {
            cells.refuse(addressRole(), taken(point.ioa(), other), "an address of its own", "duplicate-address");
            return null;
        }
        var commandIoa = point.commandIoa();
        var commandType = point.commandType();
        if (commandIoa == null || commandType == null) {
            return point;
        }
        int otherCommand = claim(point, commandIoa, commandType);
        if (otherCommand == 0) {
            return point;
        }
        cells.doubt(ColumnRole.COMMAND_ADDRESS, taken(commandIoa, otherCommand)
                + "; the point is imported without this command", "an address of its own", "duplicate-address");
        return point.withoutCommand();
    }

    private ColumnRole addressRole() {
        if (match.has(ColumnRole.ADDRESS)) {
            return ColumnRole.ADDRESS;
        }
        return match.has(ColumnRole.ADDRESS_PART) ? ColumnRole.ADDRESS_PART : ColumnRole.COMMAND_ADDRESS;
    }

    private static String taken(int ioa, int row) {
        return "Information object address " + ioa + " is already taken by row " + row;
    }

    private int claim(ListedPoint point, int ioa, TypeIdentification type) {
        var commonAddress = point.commonAddress();
        return addresses.claim(point.rtuKey(), commonAddress == null ? 0 : commonAddress, ioa, type.direction(),
                point.row());
    }
}
