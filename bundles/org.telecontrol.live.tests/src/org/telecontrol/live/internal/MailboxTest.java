/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.testkit.FakeLinks;
import org.telecontrol.link.testkit.VirtualLinkClock;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.Procedure;
import org.telecontrol.live.SessionState;
import org.telecontrol.testkit.stations.RtuBuilder;
import org.telecontrol.testkit.waits.Await;

@Timeout(180)
class MailboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MANY = 5 * Mailbox.CAPACITY;

    private final CountDownLatch gate = new CountDownLatch(1);
    private final Mailbox mailbox = new Mailbox("NORTH", task -> Thread.ofVirtual().start(task));
    private final List<Integer> done = Collections.synchronizedList(new ArrayList<>());

    private void close() {
        mailbox.execute(this::waitAtGate);
    }

    private void waitAtGate() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aPeerWaitsForRoomAndNothingIsLost() throws Exception {
        close();
        var delivered = new AtomicInteger();
        var link = Thread.ofPlatform().start(() -> IntStream.range(0, MANY).forEach(number -> {
            mailbox.deliver(() -> done.add(number));
            delivered.incrementAndGet();
        }));
        Await.until(() -> delivered.get() == Mailbox.CAPACITY && link.getState() == Thread.State.WAITING, PATIENCE,
                () -> "the link waits, not " + link.getState() + " after " + delivered);

        mailbox.execute(() -> done.add(-1));
        gate.countDown();
        link.join();
        Await.until(() -> done.size() == MANY + 1, PATIENCE, () -> done.size() + " are done");
        done.remove(Integer.valueOf(-1));
        assertEquals(IntStream.range(0, MANY).boxed().toList(), done);
    }

    @Test
    void whatATaskDeliversDoesNotWaitForItself() {
        mailbox.execute(() -> IntStream.range(0, MANY).forEach(number -> mailbox.deliver(() -> done.add(number))));
        Await.until(() -> done.size() == MANY, PATIENCE, () -> done.size() + " are done");
    }

    @Test
    void aTaskThatFailsKeepsNoOtherFromRunning() {
        mailbox.execute(() -> {
            throw new AssertionError("a fault that a test wants");
        });
        mailbox.execute(() -> done.add(1));
        Await.until(() -> done.size() == 1, PATIENCE, () -> done.size() + " are done");
    }

    @Test
    void aPeerThatFloodsASessionThatIsBusyIsHeldUp() throws Exception {
        var network = new FakeLinks(new VirtualLinkClock());
        var outstation = network.outstationAt(SessionFixture.NORTH);
        var sessions = new LiveSessions(network, new VirtualLinkClock(), task -> Thread.ofVirtual().start(task),
                () -> 0);
        var session = sessions.open(new RtuBuilder("NORTH").endpoint("192.0.2.10", 2404).station(1).build());
        Await.until(() -> session.status().state() == SessionState.STARTED, PATIENCE, () -> "started");
        var refusal = Asdu.of(TypeIdentification.C_IC_NA_1, CauseOfTransmission.ACTIVATION_CON, 1,
                InformationObject.of(0, InformationElement.Interrogation.STATION)).withNegative(true);
        var busy = new CountDownLatch(1);
        sessions.listen(event -> {
            if (event instanceof LiveEvent.ProcedureEnded) {
                busy.countDown();
                waitAtGate();
            }
        });
        session.run(new Procedure.Interrogation(1, 0));
        Await.until(() -> !outstation.received().isEmpty(), PATIENCE, () -> "asked");
        outstation.send(refusal);
        busy.await();
        var peer = Thread.ofPlatform()
                .start(() -> IntStream.range(0, MANY).forEach(number -> outstation.send(refusal)));
        Await.until(() -> peer.getState() == Thread.State.WAITING, PATIENCE, () -> "the peer waits");
        gate.countDown();
        peer.join();
    }
}
