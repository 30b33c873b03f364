/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.image;

import java.time.Instant;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.ProcessOctets;
import org.telecontrol.iec104.TypeFamily;
import org.telecontrol.iec104.TypeIdentification;

/**
 * A value in the numbers in which it is stored.
 *
 * @param content from the lowest bit: the {@link ProcessOctets}, the number of the type, the cause, T; never 0
 * @param time the octets of the time tag
 * @param received in nanoseconds since 1970
 * @param changes as {@link PointValue#changes}
 */
record StoredValue(long content, long time, long received, int changes) {

    private static final int TYPE = Byte.SIZE * ProcessOctets.MOST;
    private static final int CAUSE = TYPE + 8;
    private static final int TEST = CAUSE + 6;
    private static final long VALUE_BITS = (1L << TYPE) - 1;
    private static final long TYPE_BITS = 0xffL << TYPE;
    private static final long NANOS = 1_000_000_000;

    /** The content that all values of an ASDU have in common. */
    static long common(Asdu asdu) {
        return (long) asdu.typeNumber() << TYPE | (long) asdu.cause().number() << CAUSE
                | (asdu.test() ? 1L << TEST : 0);
    }

    /** Instants until the year 2262 can be stored. */
    static long nanos(Instant instant) {
        return instant.getEpochSecond() * NANOS + instant.getNano();
    }

    /** Whether a content says another value or quality than the one before. */
    static boolean isChange(long before, long now) {
        long difference = before ^ now;
        return (difference & VALUE_BITS) != 0 || (difference & TYPE_BITS) != 0 && family(before) != family(now);
    }

    private static TypeFamily family(long content) {
        return type(content).family();
    }

    private static TypeIdentification type(long content) {
        return TypeIdentification.of((int) (content >> TYPE) & 0xff).orElseThrow();
    }

    /** Whether it says anything that the one before did not: another value or quality, or an event. */
    boolean isNews(StoredValue before) {
        var tag = type(content).time(time);
        return changes != before.changes || tag != null && !tag.equals(type(before.content).time(before.time));
    }

    /** The value in words of the standard. */
    PointValue of(ImagePoint point) {
        var type = type(content);
        var object = InformationObject.of(point.ioa(), ProcessOctets.element(type, content),
                ProcessOctets.quality(type, content), type.time(time));
        return new PointValue(point, type, CauseOfTransmission.of((int) (content >> CAUSE)),
                (content >> TEST & 1) != 0, object, Instant.ofEpochSecond(0, received), changes);
    }
}
