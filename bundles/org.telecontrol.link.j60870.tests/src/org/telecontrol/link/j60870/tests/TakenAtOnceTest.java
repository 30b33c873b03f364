/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement.ScaledValue;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.ControlledStation;
import org.telecontrol.link.ControllingStation;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkEvent;
import org.telecontrol.link.LinkEvent.AsduReceived;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.testkit.RecordingListener;

/** ASDUs that a listener takes on the thread of the network. */
@Timeout(60)
class TakenAtOnceTest {

    private static final int COUNT = 500;

    private final J60870LinkProvider links = new J60870LinkProvider();
    private final RecordingListener listener = new RecordingListener();
    private final List<Integer> order = new ArrayList<>();
    private final Semaphore pace = new Semaphore(0);
    private final ControlledStation station;
    private final ControllingStation link;
    private volatile Predicate<Integer> atOnce = ioa -> true;
    private volatile boolean tookAtOnce;

    TakenAtOnceTest() throws LinkException {
        station = links.listen(Endpoint.loopback(0), LinkSettings.DEFAULT, link -> (from, event) -> {
            // nothing to do
        });
        link = links.connect(station.endpoint(), LinkSettings.DEFAULT, new Choosy());
    }

    /** Takes at once what the test wants it to, the rest in its turn. */
    private final class Choosy implements LinkListener {

        @Override
        public boolean takesAtOnce(AsduReceived received) {
            boolean taken = atOnce.test(ioa(received));
            if (taken) {
                tookAtOnce = true;
                note(received);
            }
            return taken;
        }

        @Override
        public void on(Link link, LinkEvent event) {
            if (event instanceof AsduReceived received) {
                pace.acquireUninterruptibly();
                note(received);
            }
            listener.on(link, event);
        }

        private void note(AsduReceived received) {
            synchronized (order) {
                order.add(ioa(received));
                order.notifyAll();
            }
        }

        private static int ioa(AsduReceived received) {
            return received.asdu().objects().getFirst().ioa();
        }
    }

    @BeforeEach
    void start() throws InterruptedException {
        listener.awaitState(LinkState.CONNECTED);
        link.startDataTransfer();
        listener.awaitState(LinkState.STARTED);
        awaitNothingToDeliver();
    }

    /** An ASDU that is taken at once shows that what was told before has been delivered to its end. */
    private void awaitNothingToDeliver() throws InterruptedException {
        for (int probe = 1; !tookAtOnce; probe++) {
            pace.release();
            send(0);
            awaitNoted(probe);
        }
        pace.drainPermits();
        listener.clear();
        synchronized (order) {
            order.clear();
        }
    }

    @AfterEach
    void stop() {
        pace.release(COUNT);
        link.abort();
        station.close();
    }

    private void send(int ioa) {
        assertTrue(station.links().getFirst().send(Asdu.of(TypeIdentification.M_ME_NB_1,
                CauseOfTransmission.SPONTANEOUS, 1, InformationObject.of(ioa, new ScaledValue((short) ioa)))));
    }

    private void sendAll() {
        IntStream.rangeClosed(1, COUNT).forEach(this::send);
    }

    private void awaitNoted(int count) throws InterruptedException {
        synchronized (order) {
            while (order.size() < count) {
                order.wait();
            }
        }
    }

    private void awaitAllInOrder() throws InterruptedException {
        awaitNoted(COUNT);
        synchronized (order) {
            assertEquals(IntStream.rangeClosed(1, COUNT).boxed().toList(), order);
        }
    }

    @Test
    void whatIsTakenIsNotDelivered() throws Exception {
        sendAll();
        awaitAllInOrder();
        assertEquals(List.of(), listener.received());
    }

    @Test
    void nothingOvertakesWhatIsStillToBeDelivered() throws Exception {
        atOnce = ioa -> ioa % 3 != 0;
        sendAll();
        pace.release(COUNT);
        awaitAllInOrder();
    }

    @Test
    void aFaultEndsTheLink() throws Exception {
        atOnce = ioa -> {
            throw new IllegalStateException("a faulty listener");
        };
        send(1);
        assertEquals(Kind.FAULT, listener.awaitClosed().kind());
    }
}
