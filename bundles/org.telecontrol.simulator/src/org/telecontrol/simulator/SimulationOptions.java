/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator;

import java.util.List;
import java.util.stream.Stream;

import org.telecontrol.link.PasswordSource;
import org.telecontrol.link.TrafficObserver;

/**
 * How RTUs are simulated.
 *
 * @param bind address to listen at
 * @param firstPort port of the first endpoint of the first RTU, the next ones follow; {@link #CONFIGURED} or {@link #ANY}
 * @param rate changes by chance a second and RTU; 0 for none
 * @param seed with the same seed the same happens again
 * @param eventBuffer events that an RTU keeps at most for controlling stations that are not there, and by how many it
 *        gets ahead of one that is
 * @param passwords of the stores of link profiles with TLS
 * @param observers see the APDUs of all connections, from the first one
 */
public record SimulationOptions(String bind, int firstPort, double rate, long seed, int eventBuffer,
        PasswordSource passwords, List<TrafficObserver> observers) {

    /** Each RTU listens at the ports of its endpoints in the configuration. */
    public static final int CONFIGURED = -1;

    /** Each RTU listens at ports that are free. */
    public static final int ANY = 0;

    /** The configured ports on loopback, one change a second, 10,000 events kept. */
    public static final SimulationOptions DEFAULT = new SimulationOptions("127.0.0.1", CONFIGURED, 1, 1, 10_000,
            PasswordSource.NONE, List.of());

    /** @throws IllegalArgumentException with a sentence for people when a value is out of range */
    public SimulationOptions {
        observers = List.copyOf(observers);
        if (bind.isBlank()) {
            throw new IllegalArgumentException("An address to listen at is needed");
        }
        if (firstPort < CONFIGURED || firstPort > 0xffff) {
            throw new IllegalArgumentException("A port is 1 to 65535, not " + firstPort);
        }
        if (!(rate >= 0 && rate <= 1_000_000)) {
            throw new IllegalArgumentException("The rate is 0 to 1000000 changes a second, not " + rate);
        }
        if (eventBuffer < 1 || eventBuffer > 1_000_000) {
            throw new IllegalArgumentException("An event buffer holds 1 to 1000000 events, not " + eventBuffer);
        }
    }

    public SimulationOptions withBind(String newBind) {
        return new SimulationOptions(newBind, firstPort, rate, seed, eventBuffer, passwords, observers);
    }

    public SimulationOptions withFirstPort(int newFirstPort) {
        return new SimulationOptions(bind, newFirstPort, rate, seed, eventBuffer, passwords, observers);
    }

    public SimulationOptions withRate(double newRate) {
        return new SimulationOptions(bind, firstPort, newRate, seed, eventBuffer, passwords, observers);
    }

    public SimulationOptions withSeed(long newSeed) {
        return new SimulationOptions(bind, firstPort, rate, newSeed, eventBuffer, passwords, observers);
    }

    public SimulationOptions withEventBuffer(int newEventBuffer) {
        return new SimulationOptions(bind, firstPort, rate, seed, newEventBuffer, passwords, observers);
    }

    public SimulationOptions withPasswords(PasswordSource newPasswords) {
        return new SimulationOptions(bind, firstPort, rate, seed, eventBuffer, newPasswords, observers);
    }

    /** With one more observer. */
    public SimulationOptions withObserver(TrafficObserver observer) {
        return new SimulationOptions(bind, firstPort, rate, seed, eventBuffer, passwords,
                Stream.concat(observers.stream(), Stream.of(observer)).toList());
    }
}
