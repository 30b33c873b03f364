/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

/** A column of the table: a clause of the notation, or one key of the metadata. */
public sealed interface Column permits StandardColumn, MetadataColumn {

    /** A stable word, for settings that are kept and for filters: {@code dead-band}, {@code meta:VENDOR}. */
    String id();

    /** Whether its cells can be changed at all. */
    boolean isEditable();

    /** Whether only commands have it. */
    default boolean isOfCommands() {
        return false;
    }
}
