/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.LiveStream;
import org.telecontrol.live.Procedure;
import org.telecontrol.live.Procedure.Outcome;
import org.telecontrol.live.Procedure.Result;
import org.telecontrol.live.Session;
import org.telecontrol.live.image.PointValue;
import org.telecontrol.model.station.Rtu;

import com.google.gson.JsonObject;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Has an RTU carry out procedures, and prints the values that come and how each procedure ended. */
abstract class AskingCommand extends TelecontrolCommand {

    @Mixin
    private StationInput input = new StationInput();

    @Mixin
    private Destination destination = new Destination();

    @Option(names = "--timeout", paramLabel = "S", converter = Seconds.class, description = "How long the RTU may be silent, in seconds; 30 otherwise.")
    private @Nullable Duration timeout;

    @Option(names = "--json", description = "Prints JSON Lines: values as monitor does, and for each procedure {\"procedure\", \"result\":\"done|refused|timeout|lost\", \"detail\"}.")
    private boolean json;

    /**
     * What is asked of whom.
     *
     * @param procedures in the order in which they are asked for
     */
    record Question(Rtu rtu, List<Procedure> procedures) {}

    AskingCommand(Context context) {
        super(context);
    }

    /** @throws CommandFailure when that cannot be asked */
    abstract Question question(StationFileSet files);

    /** Whether a value is among what was asked for, rather than one that came of its own accord. */
    boolean isAskedFor(PointValue value) {
        return true;
    }

    @Override
    public final Integer call() throws IOException {
        var question = question(input.load(context));
        var output = json
                ? new JsonMonitor(context.results())
                : new TextMonitor(context, List.of(question.rtu()));
        var limit = timeout;
        var options = destination.options();
        try {
            var outcomes = new OneConnection(context, question.rtu(),
                    limit == null ? options : options.withProcedureTimeout(limit))
                    .during((session, stream) -> ask(question, session, stream, output));
            return end(question.rtu(), outcomes);
        } catch (InterruptedException e) {
            throw CommandFailure.errorsFound("Stopped before " + question.rtu().getName() + " had answered");
        }
    }

    private List<Outcome> ask(Question question, Session session, LiveStream stream, MonitorOutput output)
            throws InterruptedException {
        var asked = question.procedures().stream().map(session::run).toList();
        OneConnection.await(CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)), stream, event -> {
            if (event instanceof LiveEvent.ValueReceived received && isAskedFor(received.value())) {
                output.value(received.value());
            }
        });
        var outcomes = new ArrayList<Outcome>();
        asked.forEach(outcome -> outcomes.add(outcome.join()));
        outcomes.forEach(this::print);
        return outcomes;
    }

    private void print(Outcome outcome) {
        if (json) {
            var line = new JsonObject();
            line.addProperty("procedure", outcome.procedure().words());
            line.addProperty("result", outcome.result().name().toLowerCase(Locale.ROOT));
            line.addProperty("detail", outcome.detail());
            context.results().json(line);
        } else if (outcome.isDone()) {
            context.results().line(outcome.words());
        }
    }

    private static int end(Rtu rtu, List<Outcome> outcomes) {
        for (var outcome : outcomes) {
            if (outcome.result() == Result.LOST) {
                throw CommandFailure.noConnection(rtu.getName() + ": " + outcome.words());
            }
        }
        outcomes.stream().filter(outcome -> !outcome.isDone()).findFirst().ifPresent(outcome -> {
            throw CommandFailure.errorsFound(rtu.getName() + ": " + outcome.words());
        });
        return ExitCode.DONE;
    }
}
