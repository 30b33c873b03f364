/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import org.telecontrol.cli.output.Results;
import org.telecontrol.live.command.CommandEvent;
import org.telecontrol.live.command.CommandOutcome;

import com.google.gson.JsonObject;

/** One line of JSON for each step, and one for the result. */
final class JsonSteps implements StepOutput {

    private final Results results;

    JsonSteps(Results results) {
        this.results = results;
    }

    @Override
    public void step(CommandEvent event) {
        var cause = event.cause();
        var element = event.element();
        var line = new JsonObject();
        line.addProperty("step", event.step().word());
        line.addProperty("event", event.kind().word());
        line.addProperty("cot", cause == null ? null : cause.name());
        line.addProperty("raw", element == null ? null : element.rawNumber());
        line.addProperty("detail", event.words());
        line.addProperty("time", Timestamps.text(event.at()));
        results.json(line);
    }

    @Override
    public void result(CommandOutcome.Result result, String words) {
        var line = new JsonObject();
        line.addProperty("result", result.word());
        line.addProperty("detail", words);
        results.json(line);
    }
}
