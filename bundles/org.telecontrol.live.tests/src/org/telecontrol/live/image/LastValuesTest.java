/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.TypeIdentification;

class LastValuesTest {

    /** So often something is written while a reader could look at it. */
    private static final int OFTEN = 1_000_000;

    private static final long ON = StoredValue.common(Asdu.of(TypeIdentification.M_BO_NA_1,
            CauseOfTransmission.SPONTANEOUS, 1)) | 1;

    private final LastValues values = new LastValues();

    @Test
    void aReaderSeesNothingOfAnAsduBeforeItsEnd() throws Exception {
        long stamp = values.begin();
        values.makeRoom(2);
        var reading = new CountDownLatch(1);
        var seen = async(() -> {
            reading.countDown();
            return values.get(0);
        });
        reading.await();
        for (int time = 1; time <= OFTEN; time++) {
            values.replace(0, ON, time, 0);
        }
        values.end(stamp);

        assertEquals(new StoredValue(ON, OFTEN, 0, 1), seen.join());
        assertNull(values.get(1));
        assertNull(values.get(2), "there is no room for it yet");
    }

    @Test
    void oneWriterAtATime() {
        long stamp = values.begin();
        assertEquals(0L, async(values::beginAtOnce).join());
        values.end(stamp);
        stamp = values.beginAtOnce();
        assertNotEquals(0L, stamp);
        values.end(stamp);
    }

    private static <T> CompletableFuture<@Nullable T> async(Supplier<@Nullable T> task) {
        var result = new CompletableFuture<@Nullable T>();
        Thread.ofPlatform().daemon().start(() -> result.complete(task.get()));
        return result;
    }
}
