/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeIdentification;

/**
 * One row of a point list, understood: a point, a command, or a point with the command that it answers.
 *
 * @param sheet         name of the sheet; empty when it was made from a configuration
 * @param row           number of the row in its sheet; 0 when it was made from a configuration
 * @param rtu           what the list calls the RTU; empty when it does not say
 * @param host          where the RTU is, with its port if the list says one; empty when it does not say
 * @param commonAddress none when the list does not say
 * @param ioa           of the point; of the command when there is no point
 * @param commandIoa    of the command beside a point; none when there is no such command
 * @param type          of the object at {@code ioa}
 * @param commandType   of the command beside a point
 * @param typeStated    whether the list says the type, rather than that it was derived
 * @param name          an identifier, unique in its RTU
 * @param scaling       none: the value on the wire is the engineering value, or the list does not say
 * @param states        texts of the values 0, 1, …; none, two or four
 * @param details       everything else that a configuration has an attribute for and the list says, in the spelling that
 *                      {@link org.telecontrol.exchange.internal.PointDetail} writes; return information by its name
 * @param metadata      in the list's order: columns the model has no attribute for, and original spellings that the
 *                      layout would write differently
 */
public record ListedPoint(String sheet, int row, String rtu, String host, @Nullable Integer commonAddress, int ioa,
        @Nullable Integer commandIoa, TypeIdentification type, @Nullable TypeIdentification commandType,
        boolean typeStated, String name, String description, String unit, @Nullable ListedScaling scaling,
        List<String> states, Map<ColumnRole, String> details, Map<String, String> metadata) {

    public boolean isCommand() {
        return type.direction() == Direction.CONTROL;
    }

    /** How many configured points the row makes: one, or two with a command. */
    public int points() {
        return commandIoa == null ? 1 : 2;
    }

    /** What tells its RTU from others: its host, or without one its name. */
    public String rtuKey() {
        return host.isEmpty() ? rtu : host;
    }

    /** What the list says of a detail; empty when it says nothing. */
    public String detail(ColumnRole role) {
        return details.getOrDefault(role, "");
    }

    /** The same with another name. */
    public ListedPoint withName(String name) {
        return new ListedPoint(sheet, row, rtu, host, commonAddress, ioa, commandIoa, type, commandType, typeStated,
                name, description, unit, scaling, states, details, metadata);
    }

    /** The same as it will be in a configuration. */
    public ListedPoint placed(String rtu, String name) {
        return new ListedPoint(sheet, row, rtu, host, commonAddress, ioa, commandIoa, type, commandType, typeStated,
                name, description, unit, scaling, states, details, metadata);
    }

    /** The same without the command beside it. */
    public ListedPoint withoutCommand() {
        return new ListedPoint(sheet, row, rtu, host, commonAddress, ioa, null, type, null, typeStated, name,
                description, unit, scaling, states, details, metadata);
    }

    /** The same with other details. */
    public ListedPoint withDetails(Map<ColumnRole, String> details) {
        return new ListedPoint(sheet, row, rtu, host, commonAddress, ioa, commandIoa, type, commandType, typeStated,
                name, description, unit, scaling, states, details, metadata);
    }

    /** The same with other metadata. */
    public ListedPoint withMetadata(Map<String, String> metadata) {
        return new ListedPoint(sheet, row, rtu, host, commonAddress, ioa, commandIoa, type, commandType, typeStated,
                name, description, unit, scaling, states, details, metadata);
    }
}
