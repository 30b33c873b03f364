/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.link.Endpoint;
import org.telecontrol.live.ReconnectPolicy;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.live.Sessions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Connects to RTUs and prints what they report. */
@Command(name = "monitor", header = "Connects to RTUs and prints what they report.", description = {
        "Connects as controlling station, starts data transfer, interrogates every station and prints each "
                + "information object that arrives, until Ctrl-C. Ends with 3 when no RTU is connected any more.",
        "",
        "With --json one line for each information object: {\"rtu\", \"point\" (null when it is not configured), "
                + "\"ca\", \"ioa\", \"type\", \"cot\", \"value\" (in engineering units or as state text), \"raw\" (on the "
                + "wire), \"quality\" (flags that are set), \"time\" (of the RTU, null without time tag), \"received\"}; "
                + "and one for each change of a connection: {\"rtu\", \"state\", \"detail\"}."}, //
        footer = {"The password of TLS key and trust stores is taken from the environment variable "
                + EnvironmentPasswords.VARIABLE + "."})
public final class MonitorCommand extends TelecontrolCommand {

    @Mixin
    private StationInput input = new StationInput();

    @Mixin
    private RtuChoice choice = new RtuChoice();

    @Option(names = "--to", paramLabel = "HOST:PORT", converter = HostPort.class, description = "Connects there instead of to the configured endpoint; with one RTU.")
    private @Nullable Endpoint to;

    @Option(names = "--once", description = "Ends when the interrogations are answered, counters included.")
    private boolean once;

    @Option(names = "--seconds", paramLabel = "N", converter = Seconds.class, description = "Ends after N seconds.")
    private @Nullable Duration seconds;

    @Option(names = "--reconnect", description = "Connects again after a connection could not be made or was lost.")
    private boolean reconnect;

    @Option(names = "--capture", paramLabel = "FILE", description = "Records every APDU in a pcapng file, as it comes; the file is begun with the first one.")
    private @Nullable Path capture;

    @Option(names = "--strict", description = "Ends a connection whose peer deviates from the standard, instead of telling.")
    private boolean strict;

    @Option(names = "--json", description = "Prints JSON Lines.")
    private boolean json;

    public MonitorCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() throws IOException {
        if (once && reconnect) {
            throw CommandFailure.usage("--once and --reconnect exclude each other");
        }
        var rtus = choice.of(input.load(context));
        if (to != null && rtus.size() > 1) {
            throw CommandFailure.usage("--to needs one RTU, not " + rtus.size() + "; choose it with --rtu");
        }
        var sessions = Sessions.over(context.cores().links());
        var output = json ? new JsonMonitor(context.results()) : new TextMonitor(context, rtus);
        var monitoring = new Monitoring(context, sessions, output, once, Deadline.in(seconds));
        var file = capture;
        if (file == null) {
            return monitoring.run(rtus, options());
        }
        try (var recording = Recording.of(context, file, true)) {
            sessions.tap(recording);
            return monitoring.run(rtus, options());
        }
    }

    private SessionOptions options() {
        var options = SessionOptions.DEFAULT.withInterrogateOnConnect(true).withPasswords(new EnvironmentPasswords())
                .withReconnect(reconnect ? ReconnectPolicy.DEFAULT : ReconnectPolicy.NEVER)
                .withStrict(strict);
        var endpoint = to;
        return endpoint == null ? options : options.to(endpoint);
    }
}
