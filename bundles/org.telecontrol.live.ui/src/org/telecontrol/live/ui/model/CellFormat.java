/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.model;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.telecontrol.iec104.AddressNotation;
import org.telecontrol.iec104.PointAddress;
import org.telecontrol.live.image.PointValue;

/**
 * How cells are written.
 *
 * @param notation of information object addresses; common addresses are decimal
 * @param zone in which times are shown
 * @param now what ages are counted from
 */
public record CellFormat(AddressNotation notation, ZoneId zone, Instant now) {

    static final CellFormat PLAIN = new CellFormat(AddressNotation.DECIMAL, ZoneOffset.UTC, Instant.EPOCH);

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
    private static final DateTimeFormatter DATE_AND_CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS",
            Locale.ROOT);

    String address(PointAddress address) {
        return address.commonAddress() + ":" + notation.format(address.ioa());
    }

    /** In words, also when it is good. */
    String quality(PointValue value) {
        var words = value.quality().isGood() ? Messages.good : value.quality().toString();
        return value.isForeignType() && value.point().isConfigured()
                ? words + ", " + NLS.bind(Messages.foreignType, value.type())
                : words;
    }

    /** The RTU's time tag; in parentheses the time of receipt where there is none. */
    String time(PointValue value) {
        var tag = value.time();
        if (tag == null) {
            return NLS.bind(Messages.received, clock(value.received()));
        }
        return value.isTimeInvalid() ? NLS.bind(Messages.timeInvalid, clock(tag)) : clock(tag);
    }

    /** How long ago it was received. */
    String age(PointValue value) {
        var age = Duration.between(value.received(), now);
        if (age.toMinutes() < 1) {
            return NLS.bind(Messages.age_seconds, Math.max(0, age.toSeconds()));
        }
        if (age.toHours() < 1) {
            return NLS.bind(Messages.age_minutes, age.toMinutes(), age.toSecondsPart());
        }
        if (age.toDays() < 1) {
            return NLS.bind(Messages.age_hours, age.toHours(), age.toMinutesPart());
        }
        return NLS.bind(Messages.age_days, age.toDays(), age.toHoursPart());
    }

    static Instant instant(PointValue value) {
        var tag = value.time();
        return tag == null ? value.received() : tag;
    }

    private String clock(Instant instant) {
        var time = instant.atZone(zone);
        return (time.toLocalDate().equals(now.atZone(zone).toLocalDate()) ? CLOCK : DATE_AND_CLOCK).format(time);
    }
}
