/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.List;
import java.util.Optional;

import org.telecontrol.dsl.host.table.Column;

/** What the table says of one row, which speaks for others. */
interface RowAnswers {

    /** What the row has there. */
    String now(Column column);

    /** What can be chosen there; empty where it is typed. */
    List<String> choices(Column column);

    /** What stands in the way of a text there. */
    Optional<String> objection(Column column, String text);
}
