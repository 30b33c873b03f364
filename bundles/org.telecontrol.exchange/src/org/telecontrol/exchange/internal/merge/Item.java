/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.LastImport.Entry;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.ListedPoints;
import org.telecontrol.exchange.internal.CommandNames;
import org.telecontrol.exchange.internal.PointDetail;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.iec104.Direction;
import org.telecontrol.model.points.ConfiguredPoint;

/** An object of a list on its way into the configuration: a row's own, or the command beside it. */
final class Item {

    private final ListedPoints.OfRtu rows;
    private final int row;
    private final int commonAddress;
    private final @Nullable Item behind;
    private @Nullable Entry said;
    private @Nullable ConfiguredPoint known;
    private @Nullable Addition addition;

    private Item(ListedPoints.OfRtu rows, int row, int commonAddress, @Nullable Item behind) {
        this.rows = rows;
        this.row = row;
        this.commonAddress = commonAddress;
        this.behind = behind;
    }

    static Item of(ListedPoints.OfRtu rows, int row, int commonAddress) {
        return new Item(rows, row, commonAddress, null);
    }

    /** The command beside the row's point, as if it had a row of its own; null if there is none. */
    @Nullable
    Item beside() {
        return rows.traits(row).commandType() == null ? null : new Item(rows, row, commonAddress, this);
    }

    private static ListedPoint command(ListedPoint row) {
        var ioa = row.commandIoa();
        var type = row.commandType();
        if (ioa == null || type == null) {
            throw new IllegalArgumentException("There is no command beside " + row.name());
        }
        boolean analogue = type.valueKind().isAnalogue();
        var states = type.valueKind().states() == row.states().size() ? row.states() : java.util.List.<String>of();
        return new ListedPoint(row.sheet(), row.row(), row.rtu(), row.host(), row.commonAddress(), ioa, null, type,
                null, row.typeStated(), CommandNames.of(row.name()), "", analogue ? row.unit() : "",
                analogue ? row.scaling() : null, states, details(row), Map.of());
    }

    private static Map<ColumnRole, String> details(ListedPoint row) {
        var details = new LinkedHashMap<>(row.details());
        details.keySet().removeIf(role -> !PointDetail.of(role).map(PointDetail::isOfCommands).orElse(false));
        details.put(ColumnRole.RETURNS, row.name());
        return details;
    }

    /** What the list says of it, put together anew. */
    ListedPoint listed() {
        var listed = rows.get(row);
        return behind == null ? listed : command(listed);
    }

    int commonAddress() {
        return commonAddress;
    }

    int ioa() {
        return behind == null ? rows.ioa(row) : listed().ioa();
    }

    String name() {
        return behind == null ? rows.name(row) : CommandNames.of(rows.name(row));
    }

    boolean isCommand() {
        return behind != null || rows.traits(row).type().direction() == Direction.CONTROL;
    }

    /** The item of the point that the command stands beside. */
    @Nullable
    Item behind() {
        return behind;
    }

    /** What the list said of it last; null when it did not. */
    @Nullable
    Entry said() {
        return said;
    }

    void said(Entry entry) {
        this.said = entry;
    }

    /** The point it is in the configuration before the import; null when there is none. */
    @Nullable
    ConfiguredPoint known() {
        return known;
    }

    void known(ConfiguredPoint point) {
        this.known = point;
    }

    /** Where it has its place; null when it stays away. */
    @Nullable
    Placed placed() {
        var point = known;
        var added = addition;
        if (point != null) {
            return new Placed(point.declaration(), point.use(), point);
        }
        return added == null ? null : new Placed(added.object(), null, null);
    }

    /** Whether it has a place. */
    boolean isPlaced() {
        return known != null || addition != null;
    }

    /** How it is added; null when it is not. */
    @Nullable
    Addition addition() {
        return addition;
    }

    void addition(Addition made) {
        this.addition = made;
    }
}
