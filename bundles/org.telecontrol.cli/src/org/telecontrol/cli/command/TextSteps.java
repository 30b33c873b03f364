/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.util.Locale;

import org.telecontrol.cli.output.Results;
import org.telecontrol.live.command.CommandEvent;
import org.telecontrol.live.command.CommandOutcome;

/** One line for each step, and one for the result. */
final class TextSteps implements StepOutput {

    private final Results results;

    TextSteps(Results results) {
        this.results = results;
    }

    @Override
    public void step(CommandEvent event) {
        line(event.step().word(), event.kind().word(), event.words());
    }

    @Override
    public void result(CommandOutcome.Result result, String words) {
        line("result", result.word(), words);
    }

    private void line(String step, String event, String words) {
        results.line(String.format(Locale.ROOT, "%-8s %-18s  %s", step, event, words));
    }
}
