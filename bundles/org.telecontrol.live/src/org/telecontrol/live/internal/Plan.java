/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.time.Duration;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.live.Procedure;

/**
 * Procedures that run by themselves, one after the other.
 *
 * @param onConnect whether after each start of data transfer
 * @param period how often besides; null for not at all
 */
record Plan(boolean onConnect, @Nullable Duration period, List<Procedure> procedures) {

    Plan {
        procedures = List.copyOf(procedures);
    }
}
