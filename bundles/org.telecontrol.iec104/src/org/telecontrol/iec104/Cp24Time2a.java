/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Minutes and milliseconds in three octets (IEC 60870-5-101, 7.2.6.19). The hour is not sent.
 *
 * @param octets the octets as on the wire, the first one lowest
 */
public record Cp24Time2a(int octets) implements EventTime {

    private static final int IV = 0x80_0000;
    private static final int GEN = 0x40_0000;

    public Cp24Time2a {
        octets &= 0xff_ffff;
    }

    public static Cp24Time2a of(int minute, int millisOfMinute) {
        return new Cp24Time2a(minute << 16 | millisOfMinute);
    }

    /** 0 to 59999 in a correct tag. */
    public int millisOfMinute() {
        return octets & 0xffff;
    }

    /** 0 to 59 in a correct tag. */
    public int minute() {
        return octets >> 16 & 0x3f;
    }

    @Override
    public boolean invalid() {
        return (octets & IV) != 0;
    }

    @Override
    public boolean substituted() {
        return (octets & GEN) != 0;
    }

    /** The last such minute of an hour that is not more than half an hour after reception. */
    @Override
    public Optional<Instant> toInstant(ZoneId zone, Instant received) {
        if (minute() > 59 || millisOfMinute() > 59_999) {
            return Optional.empty();
        }
        var local = received.atZone(zone);
        var candidate = local.withMinute(minute()).withSecond(0).withNano(0).plusNanos(millisOfMinute() * 1_000_000L);
        var ahead = Duration.between(local, candidate);
        if (ahead.compareTo(Duration.ofMinutes(30)) > 0) {
            candidate = candidate.minusHours(1);
        } else if (ahead.compareTo(Duration.ofMinutes(-30)) <= 0) {
            candidate = candidate.plusHours(1);
        }
        return Optional.of(candidate.toInstant());
    }
}
