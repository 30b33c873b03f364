/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.SheetRow;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeIdentification;

/** Understands the rows of a sheet one by one and remembers which addresses were taken. */
final class RowReader {

    private record Taken(String host, int commonAddress, int ioa, Direction direction) {}

    private final HeaderMatch match;
    private final Problems problems;
    private final Map<Taken, Integer> rowOf = new HashMap<>();

    RowReader(HeaderMatch match, Problems problems) {
        this.match = match;
        this.problems = problems;
        for (var column : match.unknown()) {
            var code = column.repeated() ? "repeated-column" : "unknown-column";
            var message = column.repeated()
                    ? "Column " + column.header() + " is there twice; the first is read"
                    : "Column " + column.header() + " is not in the layout " + match.profile().name();
            problems.warning(match.headerRow(), column.position(), Cell.untyped(column.header()),
                    message + "; its cells are kept as metadata", "", code);
        }
    }

    /** What a row says; null when it was refused and the reason is among the problems. */
    @Nullable
    PointDraft read(SheetRow row) {
        var cells = new RowCells(match, row, problems);
        var ioa = cells.address(ColumnRole.ADDRESS);
        var commandIoa = cells.address(ColumnRole.COMMAND_ADDRESS);
        var commonAddress = cells.commonAddress();
        if (cells.isRefused()) {
            return null;
        }
        if (ioa == null && commandIoa == null) {
            cells.refuse(ColumnRole.ADDRESS, "The row has no information object address", "1 to 16777215",
                    "no-address");
            return null;
        }
        var types = RowTypes.of(cells, ioa != null, commandIoa != null);
        if (types == null) {
            return null;
        }
        return claimed(cells, draft(cells, types, ioa, commandIoa, commonAddress));
    }

    private PointDraft draft(RowCells cells, RowTypes types, @Nullable Integer ioa, @Nullable Integer commandIoa,
            @Nullable Integer commonAddress) {
        var own = ioa != null ? ioa : commandIoa;
        return new PointDraft(cells.row().number(), match.cells(cells.row()), unknown(cells.row()),
                cells.text(ColumnRole.RTU), cells.text(ColumnRole.HOST), commonAddress, own == null ? 0 : own,
                types.command() == null ? null : commandIoa, types.type(), types.command(), types.stated(),
                cells.factor(types.type()), cells.states(types.type()));
    }

    /** Claims the addresses of a row: without one of its own it is refused, without a command's it loses the command. */
    private @Nullable PointDraft claimed(RowCells cells, PointDraft draft) {
        int other = claim(draft, draft.ioa(), draft.type());
        if (other > 0) {
            var role = match.has(ColumnRole.ADDRESS) ? ColumnRole.ADDRESS : ColumnRole.COMMAND_ADDRESS;
            cells.refuse(role, taken(draft.ioa(), other), "an address of its own", "duplicate-address");
            return null;
        }
        var commandIoa = draft.commandIoa();
        var commandType = draft.commandType();
        if (commandIoa == null || commandType == null) {
            return draft;
        }
        int otherCommand = claim(draft, commandIoa, commandType);
        if (otherCommand == 0) {
            return draft;
        }
        cells.doubt(ColumnRole.COMMAND_ADDRESS, taken(commandIoa, otherCommand)
                + "; the point is imported without this command", "an address of its own", "duplicate-address");
        return draft.withoutCommand();
    }

    private static String taken(int ioa, int row) {
        return "Information object address " + ioa + " is already taken by row " + row;
    }

    /** The row that has taken the address before, or 0 if it was free and is taken now. */
    private int claim(PointDraft draft, int ioa, TypeIdentification type) {
        var commonAddress = draft.commonAddress();
        var address = new Taken(draft.host(), commonAddress == null ? 0 : commonAddress, ioa, type.direction());
        if (rowOf.containsKey(address)) {
            return rowOf.getOrDefault(address, 0);
        }
        rowOf.put(address, draft.row());
        return 0;
    }

    private Map<String, String> unknown(SheetRow row) {
        if (match.unknown().isEmpty()) {
            return Map.of();
        }
        var texts = new LinkedHashMap<String, String>();
        for (var column : match.unknown()) {
            var text = row.cell(column.position()).text();
            if (!text.isEmpty()) {
                texts.put(column.key(), text);
            }
        }
        return texts;
    }
}
