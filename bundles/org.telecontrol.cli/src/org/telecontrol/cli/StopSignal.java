/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli;

/**
 * Asks the running command to end in good order. It interrupts the command's thread; a command that runs until it is
 * stopped takes the interruption as its regular end.
 */
public final class StopSignal {

    private final Thread worker;
    private volatile boolean requested;

    /** @param worker the thread on which the command runs */
    public StopSignal(Thread worker) {
        this.worker = worker;
    }

    public void request() {
        requested = true;
        worker.interrupt();
    }

    public boolean isRequested() {
        return requested;
    }
}
