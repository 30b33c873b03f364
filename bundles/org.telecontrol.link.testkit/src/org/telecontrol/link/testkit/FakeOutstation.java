/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.ControlledStation;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkEvent;
import org.telecontrol.link.LinkEvent.AsduReceived;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkSettings;

/**
 * A controlled station for tests of controlling stations. It records what it receives, answers as it was told, and
 * otherwise keeps silent.
 */
public final class FakeOutstation implements AutoCloseable {

    private final ControlledStation station;
    private final RecordingListener recorded = new RecordingListener();
    private volatile Function<Asdu, List<Asdu>> answers = asdu -> List.of();
    private volatile boolean confirming = true;
    private Optional<FakeLink> link = Optional.empty();

    FakeOutstation(FakeLinks network, Endpoint endpoint) {
        try {
            station = network.listen(endpoint, LinkSettings.DEFAULT, this::accept);
        } catch (LinkException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private LinkListener accept(Link accepted) {
        var fake = (FakeLink) accepted;
        fake.setConfirming(confirming);
        link = Optional.of(fake);
        return this::on;
    }

    private void on(Link from, LinkEvent event) {
        recorded.on(from, event);
        if (event instanceof AsduReceived received) {
            answers.apply(received.asdu()).forEach(from::send);
        }
    }

    public Endpoint endpoint() {
        return station.endpoint();
    }

    /** From now on each ASDU received is answered with these. */
    public FakeOutstation answering(Function<Asdu, List<Asdu>> newAnswers) {
        answers = newAnswers;
        return this;
    }

    /** Whether links made from now on confirm STARTDT. */
    public FakeOutstation confirmingStart(boolean confirms) {
        confirming = confirms;
        return this;
    }

    /** What was received over all links so far. */
    public List<Asdu> received() {
        return recorded.received();
    }

    public void clear() {
        recorded.clear();
    }

    /** Sends over the newest link, which must be started. */
    public void send(Asdu... asdus) {
        for (var asdu : asdus) {
            if (!link.map(to -> to.send(asdu)).orElse(false)) {
                throw new AssertionError("No link is started");
            }
        }
    }

    /** Ends the newest link; its controlling station is told this reason. */
    public void drop(CloseReason reason) {
        link.flatMap(FakeLink::otherEnd).map(FakeLink.class::cast).ifPresent(end -> end.lose(reason));
    }

    @Override
    public void close() {
        station.close();
    }
}
