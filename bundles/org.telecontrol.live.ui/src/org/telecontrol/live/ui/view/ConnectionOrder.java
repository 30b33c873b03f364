/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.live.Session;

/**
 * In which order connections are shown. Those that are alike stay in the order in which they were made.
 *
 * @param column what they are ordered by; null for the order in which they were made
 */
record ConnectionOrder(@Nullable ConnectionColumn column, boolean ascending) {

    static final ConnectionOrder CONFIGURED = new ConnectionOrder(null, true);

    /** When a column is chosen: ascending, chosen again the other way round, then as before. */
    ConnectionOrder chosen(ConnectionColumn chosen) {
        if (column != chosen) {
            return new ConnectionOrder(chosen, true);
        }
        return ascending ? new ConnectionOrder(chosen, false) : CONFIGURED;
    }

    List<Session> of(List<Session> sessions) {
        var by = column;
        return by == null ? sessions : by.sorted(sessions, ascending);
    }
}
