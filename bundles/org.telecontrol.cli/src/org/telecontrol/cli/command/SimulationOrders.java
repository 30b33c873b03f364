/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.telecontrol.model.files.FileTrouble;
import org.telecontrol.simulator.SimulatedRtu;
import org.telecontrol.simulator.Simulation;

/** What is done to simulated RTUs while they run, one order a line. */
final class SimulationOrders {

    static final String NOTATION = "set RTU.POINT VALUE, fault RTU FAULT on|off, restart RTU";

    private final Simulation simulation;
    private final Consumer<String> trouble;

    /** @param trouble takes a sentence for people about an order that cannot be carried out */
    SimulationOrders(Simulation simulation, Consumer<String> trouble) {
        this.simulation = simulation;
        this.trouble = trouble;
    }

    /** Carries out what is read on a thread of its own, until there is nothing more. */
    void read(InputStream input) {
        Thread.ofPlatform().daemon().name("simulation-orders").start(() -> {
            try (var lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::carryOut);
            } catch (IOException e) {
                trouble.accept(FileTrouble.words(e));
            }
        });
    }

    void carryOut(String line) {
        try {
            carryOut(line.split("\\s+", 4));
        } catch (IllegalArgumentException e) {
            trouble.accept(line + ": " + e.getMessage());
        }
    }

    private void carryOut(String[] words) {
        switch (words[0] + " " + words.length) {
            case "set 3" -> set(words[1], words[2]);
            case "set 4" -> set(words[1], words[2] + " " + words[3]);
            case "fault 4" -> rtu(words[1]).fault(RtuFault.fault(words[2]), isOn(words[3]));
            case "restart 2" -> rtu(words[1]).restart();
            default -> throw new IllegalArgumentException("one of " + NOTATION + " is expected");
        }
    }

    private void set(String name, String value) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("a point is named RTU.POINT");
        }
        rtu(name.substring(0, dot)).set(name.substring(dot + 1), value);
    }

    private static boolean isOn(String word) {
        return switch (word) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new IllegalArgumentException("on or off is expected, not " + word);
        };
    }

    private SimulatedRtu rtu(String name) {
        return simulation.find(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no RTU " + name + " in this simulation"));
    }
}
