/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.Arrays;
import java.util.Optional;

/** The clauses of a declaration, in the order in which they are written. */
public enum StandardColumn implements Column {

    /** The block that a row stands in; not to be changed. */
    WHERE("where"),
    /** {@code point} or {@code command}. */
    KIND("kind"),
    NAME("name"),
    TYPE("type"),
    /** As it is written: decimal, dotted or hexadecimal, with {@code +} where it is relative. */
    ADDRESS("address"),
    DESCRIPTION("description"),
    UNIT("unit"),
    /** With its keywords: {@code factor 0.1 offset 3}, {@code range 0 to 100}. */
    SCALING("scaling"),
    /** Texts with commas between them; in quotes where they need it. */
    STATES("states"),
    /** {@code low-alarm -10 high-alarm 90} */
    LIMITS("limits"),
    DEAD_BAND("dead-band"),
    GROUP("group"),
    COUNTER_GROUP("counter-group"),
    TOLERATES("tolerates"),
    CYCLIC("cyclic"),
    BACKGROUND("background"),
    SIMULATE("simulate"),
    QUALIFIER("qualifier"),
    /** {@code direct} or {@code select}. */
    MODE("mode"),
    WITHIN("within"),
    TERMINATION("termination"),
    RETURNS("returns"),
    /** Rules that may be broken, with the reasons; not to be changed here. */
    ALLOWANCES("allow");

    private final String id;

    StandardColumn(String id) {
        this.id = id;
    }

    public static Optional<StandardColumn> ofId(String id) {
        return Arrays.stream(values()).filter(column -> column.id.equals(id)).findFirst();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean isEditable() {
        return this != WHERE && this != ALLOWANCES;
    }

    @Override
    public boolean isOfCommands() {
        return switch (this) {
            case QUALIFIER, MODE, WITHIN, TERMINATION, RETURNS -> true;
            default -> false;
        };
    }

    /** Whether every declaration says it, so that it cannot be empty. */
    boolean isRequired() {
        return switch (this) {
            case KIND, NAME, TYPE, ADDRESS -> true;
            default -> false;
        };
    }
}
