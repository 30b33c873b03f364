/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import org.telecontrol.cli.StopSignal;
import org.telecontrol.exchange.Progress;

/** Goes on until the command is asked to stop. */
record StopProgress(StopSignal stop) implements Progress {

    @Override
    public boolean goOn(double done, long rows) {
        return !stop.isRequested();
    }
}
