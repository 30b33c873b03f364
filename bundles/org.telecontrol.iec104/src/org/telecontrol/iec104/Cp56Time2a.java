/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.util.Optional;

/**
 * Date and time in seven octets (IEC 60870-5-101, 7.2.6.18). It holds what was on the wire; {@link #toInstant} tells
 * whether that is a time of the calendar.
 *
 * @param octets the octets as on the wire, the first one lowest
 */
public record Cp56Time2a(long octets) implements EventTime {

    private static final long MASK = 0xff_ffff_ffff_ffffL;
    private static final long GEN = 1L << 22;
    private static final long IV = 1L << 23;
    private static final long SU = 1L << 31;
    private static final int CENTURY = 2000;

    public Cp56Time2a {
        octets &= MASK;
    }

    /** The time that a clock in this zone shows; SU is set while the zone has summer time, day of week is given. */
    public static Cp56Time2a of(Instant instant, ZoneId zone) {
        var time = of(LocalDateTime.ofInstant(instant, zone));
        return zone.getRules().isDaylightSavings(instant) ? new Cp56Time2a(time.octets | SU) : time;
    }

    /** This date and time to the millisecond, without flags; of the year only the last two digits are kept. */
    public static Cp56Time2a of(LocalDateTime local) {
        long millis = local.getSecond() * 1000L + local.getNano() / 1_000_000;
        long day = (long) local.getDayOfWeek().getValue() << 5 | local.getDayOfMonth();
        return new Cp56Time2a(millis
                | (long) local.getMinute() << 16
                | (long) local.getHour() << 24
                | day << 32
                | (long) local.getMonthValue() << 40
                | (long) Math.floorMod(local.getYear(), 100) << 48);
    }

    public Cp56Time2a asInvalid() {
        return new Cp56Time2a(octets | IV);
    }

    public Cp56Time2a asSubstituted() {
        return new Cp56Time2a(octets | GEN);
    }

    /** 0 to 59999 in a correct tag. */
    public int millisOfMinute() {
        return (int) octets & 0xffff;
    }

    public int minute() {
        return field(16, 0x3f);
    }

    public int hour() {
        return field(24, 0x1f);
    }

    public int dayOfMonth() {
        return field(32, 0x1f);
    }

    /** 1 for Monday to 7 for Sunday, 0 when the station does not give it. */
    public int dayOfWeek() {
        return field(37, 0x07);
    }

    public int month() {
        return field(40, 0x0f);
    }

    /** Without the century. */
    public int yearOfCentury() {
        return field(48, 0x7f);
    }

    /** SU: the clock of the station shows summer time. */
    public boolean summerTime() {
        return (octets & SU) != 0;
    }

    @Override
    public boolean invalid() {
        return (octets & IV) != 0;
    }

    @Override
    public boolean substituted() {
        return (octets & GEN) != 0;
    }

    /** Whether the fields are a time of the calendar, whatever the flags say. */
    public boolean isCalendarTime() {
        int month = month();
        return millisOfMinute() < 60_000 && minute() < 60 && hour() < 24 && yearOfCentury() < 100
                && month >= 1 && month <= 12 && dayOfMonth() >= 1 && dayOfMonth() <= daysIn(month);
    }

    private int daysIn(int month) {
        return switch (month) {
            case 2 -> IsoChronology.INSTANCE.isLeapYear(CENTURY + yearOfCentury()) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** As {@link #toInstant(ZoneId)}; nothing needs to be completed. */
    @Override
    public Optional<Instant> toInstant(ZoneId zone, Instant received) {
        return toInstant(zone);
    }

    /**
     * The instant in the years 2000 to 2099, empty when the fields are no time of the calendar. In the hour that a zone
     * has twice when summer time ends, SU decides; elsewhere SU is not looked at, since stations differ in its use. A
     * time in the hour that a zone leaves out when summer time begins is read with the offset before it.
     */
    public Optional<Instant> toInstant(ZoneId zone) {
        if (!isCalendarTime()) {
            return Optional.empty();
        }
        long second = secondsOfLocalTime();
        var offset = zone instanceof ZoneOffset fixed ? fixed : offsetIn(zone, second);
        return Optional.of(Instant.ofEpochSecond(second - offset.getTotalSeconds(),
                millisOfMinute() % 1000 * 1_000_000L));
    }

    private ZoneOffset offsetIn(ZoneId zone, long second) {
        var rules = zone.getRules();
        if (rules.isFixedOffset()) {
            return rules.getOffset(Instant.EPOCH);
        }
        var local = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        var transition = rules.getTransition(local);
        if (transition == null) {
            return rules.getOffset(local);
        }
        return transition.isOverlap() && !summerTime() ? transition.getOffsetAfter() : transition.getOffsetBefore();
    }

    /** Seconds since 1970-01-01T00:00 of the same clock. */
    private long secondsOfLocalTime() {
        long seconds = daysSince1970() * 24 + hour();
        return (seconds * 60 + minute()) * 60 + millisOfMinute() / 1000;
    }

    /** Counts from a March that begins the year, so that the leap day is the last one. */
    private long daysSince1970() {
        int year = CENTURY + yearOfCentury() - (month() <= 2 ? 1 : 0);
        int monthFromMarch = (month() + 9) % 12;
        long dayOfYear = (153L * monthFromMarch + 2) / 5 + dayOfMonth() - 1;
        return year * 365L + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468;
    }

    private int field(int shift, int mask) {
        return (int) (octets >> shift) & mask;
    }
}
