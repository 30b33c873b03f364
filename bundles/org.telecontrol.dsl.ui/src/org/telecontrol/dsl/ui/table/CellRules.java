/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.Optional;

import org.telecontrol.dsl.host.table.Column;

/** What may be written where. Places are those of the rows that are shown. */
interface CellRules {

    /** Why nothing can be written there, as a sentence. */
    Optional<String> closed(int place, Column column);

    /** What stands in the way of a text there, as a sentence. */
    Optional<String> objection(int place, Column column, String text);

    /** What the language will have to say of a text that can stand there, as a sentence. */
    Optional<String> advice(int place, Column column, String text);
}
