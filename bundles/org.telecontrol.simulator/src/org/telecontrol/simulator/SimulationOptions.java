/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator;

/**
 * How RTUs are simulated.
 *
 * @param bind address to listen at
 * @param firstPort port of the first RTU, the next ones follow; {@link #CONFIGURED} or {@link #ANY}
 * @param rate spontaneous changes a second and RTU; 0 for none
 * @param seed with the same seed the same happens again
 */
public record SimulationOptions(String bind, int firstPort, double rate, long seed) {

    /** Each RTU listens at the port of its first endpoint in the configuration. */
    public static final int CONFIGURED = -1;

    /** Each RTU listens at a port that is free. */
    public static final int ANY = 0;

    /** The configured ports on loopback, one change a second. */
    public static final SimulationOptions DEFAULT = new SimulationOptions("127.0.0.1", CONFIGURED, 1, 1);

    /** @throws IllegalArgumentException with a sentence for people when a value is out of range */
    public SimulationOptions {
        if (bind.isBlank()) {
            throw new IllegalArgumentException("An address to listen at is needed");
        }
        if (firstPort < CONFIGURED || firstPort > 0xffff) {
            throw new IllegalArgumentException("A port is 1 to 65535, not " + firstPort);
        }
        if (!(rate >= 0 && rate <= 1_000_000)) {
            throw new IllegalArgumentException("The rate is 0 to 1000000 changes a second, not " + rate);
        }
    }

    public SimulationOptions withBind(String newBind) {
        return new SimulationOptions(newBind, firstPort, rate, seed);
    }

    public SimulationOptions withFirstPort(int newFirstPort) {
        return new SimulationOptions(bind, newFirstPort, rate, seed);
    }

    public SimulationOptions withRate(double newRate) {
        return new SimulationOptions(bind, firstPort, newRate, seed);
    }

    public SimulationOptions withSeed(long newSeed) {
        return new SimulationOptions(bind, firstPort, rate, newSeed);
    }
}
