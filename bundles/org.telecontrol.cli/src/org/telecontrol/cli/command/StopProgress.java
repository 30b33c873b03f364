/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import org.telecontrol.cli.Context;
import org.telecontrol.exchange.Pace;
import org.telecontrol.exchange.Progress;

/** Goes on until the command is asked to stop; on a terminal it tells how fast it goes and how long it will take. */
final class StopProgress implements Progress, AutoCloseable {

    private static final double SECONDS_BETWEEN_TEXTS = 0.5;

    private final Context context;
    private final Pace pace = new Pace();
    private double told;

    StopProgress(Context context) {
        this.context = context;
    }

    @Override
    public boolean goOn(double done, long rows) {
        double seconds = pace.seconds();
        if (seconds - told > SECONDS_BETWEEN_TEXTS) {
            told = seconds;
            context.messages().passing(pace.text(done, rows));
        }
        return !context.stop().isRequested();
    }

    /** Takes away what it told. */
    @Override
    public void close() {
        context.messages().passing("");
    }
}
