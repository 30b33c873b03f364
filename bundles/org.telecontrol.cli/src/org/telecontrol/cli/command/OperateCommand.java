/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.live.Sessions;
import org.telecontrol.live.command.CommandRequest;
import org.telecontrol.model.points.ConfiguredPoint;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives one command to an RTU and tells every step of its dialogue. */
@Command(name = "operate", header = "Gives one command to an RTU and tells every step of its dialogue.", description = {
        "Connects, gives the command as it is configured (direct or select before operate), and waits for its "
                + "confirmation, termination and return information. Nothing is ever repeated.",
        "",
        "Ends with 1 after a negative confirmation or when something expected did not come, with 3 when there is no "
                + "connection or it was lost.",
        "",
        "With --json one line for each step:",
        "  {\"step\":\"select|execute\", \"event\":EVENT, \"cot\", \"raw\", \"detail\", \"time\"}",
        "EVENT is sent, confirmed, refused, return-information, terminated, timeout or lost. At the end:",
        "  {\"result\":\"ok|refused|timeout|lost\", \"detail\"}"})
public final class OperateCommand extends TelecontrolCommand {

    @Mixin
    private StationInput input = new StationInput();

    @Parameters(index = "1", paramLabel = "RTU.POINT", description = "The command's name, for example NORTH.F01.Q0_Ctl.")
    private String name = "";

    @Parameters(index = "2", paramLabel = "VALUE", description = "A state text, on, off, or a number in engineering units.")
    private String value = "";

    @ArgGroup(exclusive = true)
    private Mode mode = new Mode();

    private static final class Mode {
        @Option(names = "--direct", description = "Executes without selecting, whatever is configured.")
        private boolean direct;

        @Option(names = "--select", description = "Selects before executing, whatever is configured.")
        private boolean select;
    }

    @Mixin
    private Destination destination = new Destination();

    @Option(names = "--timeout", paramLabel = "S", converter = Seconds.class, description = "How long each answer may take, in seconds; 10 otherwise.")
    private @Nullable Duration timeout;

    @Option(names = "--json", description = "Prints JSON Lines.")
    private boolean json;

    public OperateCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() throws IOException {
        var command = PointNames.command(name, input.load(context));
        var request = request(command);
        var sessions = Sessions.over(context.cores().links());
        var output = json ? new JsonSteps(context.results()) : new TextSteps(context.results());
        return new Operation(context, sessions, output).run(command.rtu(), request, destination.options());
    }

    private CommandRequest request(ConfiguredPoint command) {
        try {
            var request = CommandRequest.of(command, value);
            var limit = timeout;
            if (mode.direct || mode.select) {
                request = request.withSelect(mode.select);
            }
            return limit == null ? request : request.withTimeout(limit);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(name + ": " + e.getMessage());
        }
    }
}
