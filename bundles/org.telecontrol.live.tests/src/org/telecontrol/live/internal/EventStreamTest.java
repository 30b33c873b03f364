/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.telecontrol.iec104.CauseOfTransmission.SPONTANEOUS;
import static org.telecontrol.iec104.TypeIdentification.M_ME_NB_1;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.InformationElement.ScaledValue;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.LiveEvent.ValueReceived;
import org.telecontrol.live.LiveStream;
import org.telecontrol.live.LiveStream.WhenFull;
import org.telecontrol.live.image.RtuImage;
import org.telecontrol.testkit.waits.Await;

@Timeout(30)
class EventStreamTest {

    private static final Duration NO_TIME = Duration.ZERO;
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final LiveEvent OTHER = new LiveEvent.Deviation("NORTH", Instant.EPOCH, "something");

    private final SessionFixture fixture = new SessionFixture();
    private final RtuImage image = fixture.sessions.image().put("NORTH", ZoneOffset.UTC, List.of());

    @Test
    void handsOutEverythingInOrder() throws InterruptedException {
        try (var stream = open(10, WhenFull.WAIT)) {
            receive(1);
            stream.add(OTHER);
            receive(2);

            assertEquals(1L, value(stream.poll(NO_TIME)));
            assertEquals(OTHER, stream.poll(NO_TIME));
            assertEquals(2L, value(stream.poll(NO_TIME)));
            assertNull(stream.poll(NO_TIME));
        }
    }

    @Test
    void aSlowReaderHoldsUpTheLinkAndLosesNothing() throws InterruptedException {
        var seen = new ArrayList<Long>();
        try (var stream = open(2, WhenFull.WAIT)) {
            var link = Thread.ofPlatform().start(() -> LongStream.rangeClosed(1, 500).forEach(this::receive));
            while (seen.size() < 500) {
                seen.add(value(stream.poll(LONG)));
            }
            link.join();
        }
        assertEquals(LongStream.rangeClosed(1, 500).boxed().toList(), seen);
    }

    @Test
    void eventsOtherThanValuesNeverWait() throws InterruptedException {
        try (var stream = open(1, WhenFull.WAIT)) {
            receive(1);
            stream.add(OTHER);
            stream.add(OTHER);

            assertEquals(1L, value(stream.poll(NO_TIME)));
            assertEquals(OTHER, stream.poll(NO_TIME));
        }
    }

    @Test
    void closingTheStreamLetsTheLinkGoOn() throws InterruptedException {
        var stream = open(1, WhenFull.WAIT);
        receive(1);
        var link = Thread.ofPlatform().start(() -> receive(2));
        Await.until(() -> link.getState() == Thread.State.WAITING, LONG, () -> "the link waits");
        stream.close();
        link.join();

        assertNull(stream.poll(LONG), "a closed stream has nothing more and does not wait");
        receive(3);
    }

    @Test
    void theOldestGoAndTheReaderIsToldHowMany() throws InterruptedException {
        try (var stream = open(2, WhenFull.DROP_OLDEST)) {
            LongStream.rangeClosed(1, 5).forEach(this::receive);
            stream.add(OTHER);

            assertEquals(new LiveEvent.Lost(3), stream.poll(NO_TIME));
            assertEquals(4L, value(stream.poll(NO_TIME)));
            assertEquals(5L, value(stream.poll(NO_TIME)));
            assertEquals(OTHER, stream.poll(NO_TIME));
        }
    }

    private EventStream open(int capacity, WhenFull whenFull) {
        LiveStream stream = fixture.sessions.stream(capacity, whenFull);
        return (EventStream) stream;
    }

    private void receive(long value) {
        image.apply(Asdu.of(M_ME_NB_1, SPONTANEOUS, 1, InformationObject.of(1, new ScaledValue((short) value))),
                Instant.EPOCH);
    }

    private static Long value(@Nullable LiveEvent event) {
        return event instanceof ValueReceived received ? received.value().raw().longValue() : Long.valueOf(-1);
    }
}
