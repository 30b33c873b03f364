/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telecontrol.simulator.internal.OutstationFixture.summary;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement.Interrogation;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.StationClock;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.file.FileAddress;
import org.telecontrol.link.testkit.FakeLinks;
import org.telecontrol.link.testkit.RecordingListener;
import org.telecontrol.link.testkit.VirtualLinkClock;
import org.telecontrol.testkit.waits.Await;

/** What is to be sent has its order, and its bounds. */
@Timeout(60)
class OutboxTest {

    private static final Asdu ASKED = Asdu.of(TypeIdentification.C_IC_NA_1, CauseOfTransmission.ACTIVATION, 1,
            InformationObject.of(0, Interrogation.STATION));
    private static final Asdu CONFIRMED = ASKED.withCause(CauseOfTransmission.ACTIVATION_CON);

    private final FakeLinks network = new FakeLinks();
    private final RecordingListener listener = new RecordingListener();
    private final Queue<Runnable> later = new ConcurrentLinkedQueue<>();
    private final Outbox outbox = new Outbox(controlledEnd(), later::add);

    /** The end of a link on whose other end the listener is. */
    private Link controlledEnd() {
        try {
            var station = network.listen(Endpoint.loopback(0), LinkSettings.DEFAULT, link -> (from, event) -> {
                // nothing is asked here
            });
            network.connect(station.endpoint(), LinkSettings.DEFAULT, listener).startDataTransfer();
            listener.awaitState(LinkState.STARTED);
            return station.links().getFirst();
        } catch (LinkException e) {
            throw new AssertionError(e);
        }
    }

    private void sendAll() {
        for (var next = later.poll(); next != null; next = later.poll()) {
            next.run();
        }
    }

    @Test
    void whoAsksFasterThanItTakesAnswersWaits() throws InterruptedException {
        outbox.start();
        for (int i = 0; i < Outbox.MOST_ANSWERS; i++) {
            outbox.answer(CONFIRMED);
        }
        var asking = Thread.ofPlatform().daemon().start(() -> outbox.answer(CONFIRMED));
        Await.until(() -> asking.getState() == Thread.State.WAITING, Duration.ofSeconds(20), () -> "it waits");
        assertEquals(Outbox.MOST_ANSWERS, outbox.waiting());
        sendAll();
        assertTrue(asking.join(Duration.ofSeconds(20)));
        sendAll();
        assertEquals(Outbox.MOST_ANSWERS + 1, listener.received().size());
    }

    @Test
    void whoIsGoneIsNotWaitedFor() throws InterruptedException {
        outbox.start();
        for (int i = 0; i < Outbox.MOST_ANSWERS; i++) {
            outbox.answer(CONFIRMED);
        }
        var asking = Thread.ofPlatform().daemon().start(() -> outbox.answer(CONFIRMED));
        Await.until(() -> asking.getState() == Thread.State.WAITING, Duration.ofSeconds(20), () -> "it waits");
        outbox.stop();
        assertTrue(asking.join(Duration.ofSeconds(20)));
    }

    /** What is in it is found out on the thread that sends, while the one that asks waits. */
    @Test
    void whoCallsDirectoriesFasterThanItTakesThemHoldsUpNobodyElse() throws InterruptedException {
        var files = new StationFiles(LinkSettings.DEFAULT,
                new RtuClock(new VirtualLinkClock(), new StationClock(ZoneOffset.UTC, false)));
        var call = FileAddress.directory(1, 0);
        outbox.start();
        for (int i = 0; i < Outbox.MOST_ANSWERS; i++) {
            files.on(call, outbox);
        }
        var asking = Thread.ofPlatform().daemon().start(() -> files.on(call, outbox));
        Await.until(() -> asking.getState() == Thread.State.WAITING, Duration.ofSeconds(20), () -> "it waits");
        var sending = Thread.ofPlatform().daemon().start(this::sendAll);
        assertTrue(sending.join(Duration.ofSeconds(20)), "the answers are sent");
        assertTrue(asking.join(Duration.ofSeconds(20)), "then it goes on");
    }

    @Test
    void anInterrogationThatIsDeactivatedIsBrokenOffAfterItsConfirmation() {
        outbox.start();
        var interrogations = new Interrogations();
        interrogations.answer(ASKED, outbox, () -> List.of(CONFIRMED,
                Asdu.of(TypeIdentification.M_SP_NA_1, CauseOfTransmission.INTERROGATED_BY_STATION, 1, List.of()),
                ASKED.withCause(CauseOfTransmission.ACTIVATION_TERMINATION)));
        assertTrue(interrogations.deactivate(ASKED, outbox));
        assertFalse(interrogations.deactivate(ASKED, outbox), "it is not on its way any more");
        sendAll();
        assertEquals(List.of("C_IC_NA_1 ACTIVATION_CON"), summary(listener.received()));
    }

    @Test
    void eventsThatTheLinkHasNotTakenAreGivenBack() {
        outbox.start();
        outbox.answer(CONFIRMED);
        outbox.report(List.of(ASKED, CONFIRMED));
        assertEquals(List.of(ASKED, CONFIRMED), outbox.stop());
        sendAll();
        assertEquals(List.of(), listener.received());
    }
}
