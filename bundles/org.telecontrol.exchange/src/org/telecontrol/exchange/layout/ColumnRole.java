/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.layout;

/** What a column of a point list says of its row. */
public enum ColumnRole {

    /** Information object address of the point; of the command where the row has no point. */
    ADDRESS,
    /** Information object address of the command whose return information the point is. */
    COMMAND_ADDRESS,
    COMMON_ADDRESS,
    /** Host of the RTU, with its port if that is another than 2404. */
    HOST,
    /** What people call the RTU. */
    RTU,
    /** The point's name within its RTU. */
    NAME,
    /** The point's name with its RTU's before it, unique in the whole list. */
    QUALIFIED_NAME,
    DESCRIPTION,
    UNIT,
    /** Factor from the value on the wire to the engineering value. */
    FACTOR,
    /** Texts of the values 0, 1, … separated by semicolons. */
    STATES,
    /** Digital or analogue, input or output. */
    SIGNAL_CLASS,
    /** Nothing the model has an attribute for: kept as free metadata. */
    METADATA
}
