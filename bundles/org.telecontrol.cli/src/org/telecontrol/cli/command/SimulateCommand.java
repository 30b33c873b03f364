/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.replay.CaptureReplay;
import org.telecontrol.link.Endpoint;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.simulator.Fault;
import org.telecontrol.simulator.SimulatedRtu;
import org.telecontrol.simulator.Simulation;
import org.telecontrol.simulator.SimulationOptions;
import org.telecontrol.simulator.Simulator;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs RTUs of a configuration as outstations. */
@Command(name = "simulate", header = "Runs the RTUs of a configuration as outstations.", description = {
        "Each RTU answers interrogations, reading, clock synchronisation and commands, applies commands to their "
                + "return information, and reports changing values, until Ctrl-C.",
        "", "What a point does says the configuration (simulate …), or else its type.",
        "", "Prints 'NAME ADDRESS:PORT' for each endpoint of each RTU once it listens."})
public final class SimulateCommand extends TelecontrolCommand {

    @Mixin
    private StationInput input = new StationInput();

    @Mixin
    private RtuChoice choice = new RtuChoice();

    @Option(names = "--bind", paramLabel = "ADDRESS", description = "Listens at this address, 0.0.0.0 for all; otherwise at 127.0.0.1, for this machine only.")
    private String bind = SimulationOptions.DEFAULT.bind();

    @Option(names = "--port", paramLabel = "N", description = "The port of the first RTU, the next ones follow; 0 for any free ones; otherwise as configured.")
    private @Nullable Integer port;

    @Option(names = "--rate", paramLabel = "N", description = "Spontaneous changes a second and RTU; 1 otherwise.")
    private double rate = SimulationOptions.DEFAULT.rate();

    @Option(names = "--fault", paramLabel = "[RTU:]FAULT", converter = RtuFault.Converter.class, completionCandidates = FaultNames.class, description = "Something that is wrong with one RTU, or with every one: ${COMPLETION-CANDIDATES}; repeatable.")
    private List<RtuFault> faults = List.of();

    @Option(names = "--orders", description = "Reads orders from standard input, one a line: "
            + SimulationOrders.NOTATION + ".")
    private boolean orders;

    @Option(names = "--capture", paramLabel = "FILE", description = "Records every APDU in a pcapng file, as it comes; the file is begun with the first one.")
    private @Nullable Path capture;

    @Option(names = "--seconds", paramLabel = "N", converter = Seconds.class, description = "Ends after N seconds.")
    private @Nullable Duration seconds;

    @Option(names = "--json", description = "Prints JSON Lines: {\"rtu\", \"address\", \"port\"}.")
    private boolean json;

    /** For the help. */
    static final class FaultNames extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        FaultNames() {
            super(Arrays.stream(Fault.values()).map(Fault::name).toList());
        }
    }

    public SimulateCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() throws IOException {
        var rtus = choice.of(input.load(context));
        var file = capture;
        if (file == null) {
            run(rtus, options());
        } else {
            try (var recording = Recording.of(context, file, false)) {
                run(rtus, options().withObserver(recording));
            }
        }
        return ExitCode.DONE;
    }

    private void run(List<Rtu> rtus, SimulationOptions options) throws IOException {
        var links = context.cores().links();
        var simulator = Simulator.over(links, new CaptureReplay(links));
        try (var simulation = start(simulator, rtus, options)) {
            cause(simulation);
            simulation.rtus().forEach(this::tell);
            context.results().flush();
            if (orders) {
                new SimulationOrders(simulation, context.messages()::line).read(context.input());
            }
            Thread.sleep(Deadline.in(seconds).left());
        } catch (InterruptedException e) {
            // Ctrl-C is how a simulation usually ends
        }
    }

    private void cause(Simulation simulation) {
        for (var fault : faults) {
            var concerned = simulation.rtus().stream().filter(fault::concerns).toList();
            if (concerned.isEmpty()) {
                throw CommandFailure.usage("There is no RTU " + fault.rtu().orElse("") + " in this simulation");
            }
            concerned.forEach(rtu -> rtu.fault(fault.fault(), true));
        }
    }

    private static Simulation start(Simulator simulator, List<Rtu> rtus, SimulationOptions options)
            throws IOException {
        try {
            return simulator.start(rtus, options);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        }
    }

    private SimulationOptions options() {
        try {
            return chosen();
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        }
    }

    private SimulationOptions chosen() {
        var first = port;
        var options = SimulationOptions.DEFAULT.withBind(bind).withRate(rate)
                .withPasswords(new EnvironmentPasswords());
        if (first == null) {
            return options;
        }
        if (first < 0) {
            throw CommandFailure.usage("A port is 1 to 65535, not " + first);
        }
        return options.withFirstPort(first);
    }

    /** An RTU with several endpoints has a line for each. */
    private void tell(SimulatedRtu rtu) {
        rtu.endpoints().forEach(endpoint -> tell(rtu, endpoint));
    }

    private void tell(SimulatedRtu rtu, Endpoint endpoint) {
        if (json) {
            var line = new JsonObject();
            line.addProperty("rtu", rtu.name());
            line.addProperty("address", endpoint.host());
            line.addProperty("port", endpoint.port());
            context.results().json(line);
        } else {
            context.results().line(rtu.name() + " " + endpoint);
        }
    }
}
