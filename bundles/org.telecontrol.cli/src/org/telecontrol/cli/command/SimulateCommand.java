/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.cli.ExitCode;
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
        "", "Prints 'NAME ADDRESS:PORT' for each RTU once it listens."})
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

    @Option(names = "--fault", paramLabel = "FAULT", description = "Something that is wrong with every RTU: ${COMPLETION-CANDIDATES}; repeatable.")
    private List<Fault> faults = List.of();

    @Option(names = "--seconds", paramLabel = "N", converter = Seconds.class, description = "Ends after N seconds.")
    private @Nullable Duration seconds;

    @Option(names = "--json", description = "Prints JSON Lines: {\"rtu\", \"address\", \"port\"}.")
    private boolean json;

    public SimulateCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() throws IOException {
        var rtus = choice.of(input.load(context));
        var simulator = Simulator.over(context.cores().links());
        try (var simulation = start(simulator, rtus)) {
            simulation.rtus().forEach(rtu -> faults.forEach(fault -> rtu.fault(fault, true)));
            simulation.rtus().forEach(this::tell);
            context.results().flush();
            Thread.sleep(Deadline.in(seconds).left());
        } catch (InterruptedException e) {
            // Ctrl-C is how a simulation usually ends
        }
        return ExitCode.DONE;
    }

    private Simulation start(Simulator simulator, List<Rtu> rtus)
            throws IOException {
        try {
            return simulator.start(rtus, options());
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        }
    }

    private SimulationOptions options() {
        var first = port;
        var options = SimulationOptions.DEFAULT.withBind(bind).withRate(rate);
        if (first == null) {
            return options;
        }
        if (first < 0) {
            throw CommandFailure.usage("A port is 1 to 65535, not " + first);
        }
        return options.withFirstPort(first);
    }

    private void tell(SimulatedRtu rtu) {
        if (json) {
            var line = new JsonObject();
            line.addProperty("rtu", rtu.name());
            line.addProperty("address", rtu.endpoint().host());
            line.addProperty("port", rtu.endpoint().port());
            context.results().json(line);
        } else {
            context.results().line(rtu.name() + " " + rtu.endpoint());
        }
    }
}
