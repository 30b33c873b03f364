/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.iec104.Cp24Time2a;
import org.telecontrol.iec104.Cp56Time2a;

class Cp56Time2aTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final long SUMMER = 1L << 31;

    /** 2026-11-22 is a Sunday. Octets: D3 75 0F 0A F6 0B 1A. */
    private static final Cp56Time2a SAMPLE = new Cp56Time2a(0x1a_0b_f6_0a_0f_75_d3L);

    @Test
    void readsItsFields() {
        assertEquals(30_163, SAMPLE.millisOfMinute());
        assertEquals(15, SAMPLE.minute());
        assertEquals(10, SAMPLE.hour());
        assertEquals(22, SAMPLE.dayOfMonth());
        assertEquals(7, SAMPLE.dayOfWeek());
        assertEquals(11, SAMPLE.month());
        assertEquals(26, SAMPLE.yearOfCentury());
        assertFalse(SAMPLE.invalid());
        assertFalse(SAMPLE.substituted());
        assertFalse(SAMPLE.summerTime());
    }

    @Test
    void isTheInstantInTheZoneOfTheStation() {
        assertEquals(Optional.of(Instant.parse("2026-11-22T10:15:30.163Z")), SAMPLE.toInstant(ZoneOffset.UTC));
        assertEquals(Optional.of(Instant.parse("2026-11-22T09:15:30.163Z")), SAMPLE.toInstant(BERLIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Berlin", "Asia/Kolkata", "America/St_Johns", "+05:45"})
    void agreesWithTheCalendarOfThePlatform(String zoneName) {
        var zone = ZoneId.of(zoneName);
        var random = new Random(104);
        long first = Instant.parse("2000-01-02T00:00:00Z").toEpochMilli();
        long last = Instant.parse("2099-12-30T00:00:00Z").toEpochMilli();
        for (int i = 0; i < 20_000; i++) {
            var instant = Instant.ofEpochMilli(random.nextLong(first, last));
            assertEquals(Optional.of(instant), Cp56Time2a.of(instant, zone).toInstant(zone));
        }
    }

    @Test
    void knowsLeapDays() {
        assertTrue(Cp56Time2a.of(LocalDateTime.of(2028, 2, 29, 0, 0)).isCalendarTime());
        var noLeapDay = new Cp56Time2a(Cp56Time2a.of(LocalDateTime.of(2028, 2, 29, 0, 0)).octets() - (1L << 48));
        assertEquals(Optional.empty(), noLeapDay.toInstant(ZoneOffset.UTC));
    }

    @ParameterizedTest
    @CsvSource({"0, 60000", "16, 60", "24, 24", "32, 0", "32, 31", "40, 0", "40, 13", "48, 100"})
    void refusesFieldsBeyondTheCalendar(int shift, long value) {
        long mask = switch (shift) {
            case 0 -> 0xffffL;
            case 16 -> 0x3fL;
            case 48 -> 0x7fL;
            case 40 -> 0x0fL;
            default -> 0x1fL;
        };
        var wrong = new Cp56Time2a(SAMPLE.octets() & ~(mask << shift) | value << shift);
        assertFalse(wrong.isCalendarTime());
        assertEquals(Optional.empty(), wrong.toInstant(ZoneOffset.UTC));
    }

    @Test
    void summerTimeFlagDecidesInTheDoubleHour() {
        var local = Cp56Time2a.of(LocalDateTime.of(2026, 10, 25, 2, 30));
        var summer = new Cp56Time2a(local.octets() | SUMMER);
        assertEquals(Optional.of(Instant.parse("2026-10-25T00:30:00Z")), summer.toInstant(BERLIN));
        assertEquals(Optional.of(Instant.parse("2026-10-25T01:30:00Z")), local.toInstant(BERLIN));
    }

    @Test
    void summerTimeFlagIsOfNoConsequenceElsewhere() {
        var july = Cp56Time2a.of(LocalDateTime.of(2026, 7, 1, 12, 0));
        var flagged = new Cp56Time2a(july.octets() | SUMMER);
        assertEquals(july.toInstant(BERLIN), flagged.toInstant(BERLIN));
        assertEquals(Optional.of(Instant.parse("2026-07-01T10:00:00Z")), july.toInstant(BERLIN));
    }

    @Test
    void theHourLeftOutInSpringIsReadWithTheOffsetBefore() {
        var local = Cp56Time2a.of(LocalDateTime.of(2026, 3, 29, 2, 30));
        assertEquals(Optional.of(Instant.parse("2026-03-29T01:30:00Z")), local.toInstant(BERLIN));
    }

    @Test
    void setsTheSummerTimeFlagOfItsZone() {
        assertTrue(Cp56Time2a.of(Instant.parse("2026-07-01T10:00:00Z"), BERLIN).summerTime());
        assertFalse(Cp56Time2a.of(Instant.parse("2026-11-22T10:00:00Z"), BERLIN).summerTime());
        assertFalse(Cp56Time2a.of(Instant.parse("2026-07-01T10:00:00Z"), ZoneOffset.UTC).summerTime());
    }

    @Test
    void flagsDoNotMoveTheTime() {
        assertTrue(SAMPLE.asInvalid().invalid());
        assertTrue(SAMPLE.asSubstituted().substituted());
        assertEquals(SAMPLE.toInstant(BERLIN), SAMPLE.asInvalid().asSubstituted().toInstant(BERLIN));
    }

    @ParameterizedTest
    @CsvSource({"10:15:30, 14, 10:14:05", "10:15:30, 16, 10:16:05", "10:02:00, 58, 09:58:05", "09:58:00, 2, 10:02:05",
            "00:05:00, 50, 23:50:05"})
    void shortTagIsTheNearestSuchMinute(String received, int minute, String expected) {
        var arrival = LocalDateTime.parse("2026-11-22T" + received).toInstant(ZoneOffset.UTC);
        var instant = Cp24Time2a.of(minute, 5_000).toInstant(ZoneOffset.UTC, arrival).orElseThrow();
        assertTrue(instant.toString().contains("T" + expected), instant.toString());
    }

    @Test
    void shortTagKeepsFlagsApart() {
        var tag = new Cp24Time2a(0xff_1388);
        assertTrue(tag.invalid());
        assertTrue(tag.substituted());
        assertEquals(63, tag.minute());
        assertEquals(5_000, tag.millisOfMinute());
        assertEquals(Optional.empty(), tag.toInstant(ZoneOffset.UTC, Instant.EPOCH));
    }
}
