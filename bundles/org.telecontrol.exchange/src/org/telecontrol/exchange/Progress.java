/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.util.concurrent.CancellationException;

/** How whoever started long work follows and stops it. Called on the working thread. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (done, rows) -> true;

    /** How much quick work may be done before a wish to stop is noticed. */
    int ROWS_BETWEEN_CHECKS = 500;

    /**
     * Tells how far the work has come.
     *
     * @param done how much is done, 0 to 1
     * @param rows rows read or written so far
     * @return whether to go on
     */
    boolean goOn(double done, long rows);

    /** {@link #goOn}, for workers that end by an exception. */
    default void check(double done, long rows) {
        if (!goOn(done, rows)) {
            throw new CancellationException();
        }
    }

    /** {@link #check} at every so manieth row only, for work that is done quickly row by row. */
    default void checkNow(double done, long rows) {
        if (rows % ROWS_BETWEEN_CHECKS == 0) {
            check(done, rows);
        }
    }
}
