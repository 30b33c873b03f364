/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.PasswordSource;
import org.telecontrol.link.TlsSettings;

class LinkSettingsTest {

    private static final LinkSettings DEFAULT = LinkSettings.DEFAULT;

    @Test
    void defaultsAreThoseOfTheStandard() {
        assertEquals(new LinkSettings(12, 8, seconds(30), seconds(15), seconds(10), seconds(20), 2, 2, 3, 0, null),
                DEFAULT);
    }

    static Stream<Arguments> refused() {
        return Stream.of(refusal("k must be 1 to 32767, not 0", () -> DEFAULT.withWindows(0, 8)),
                refusal("w must be 1 to 32767, not 32768", () -> DEFAULT.withWindows(12, 32768)),
                refusal("t0 must be positive", () -> times(0, 15, 10, 20)),
                refusal("t1 must be positive", () -> times(30, 0, 10, 20)),
                refusal("t2 must be positive", () -> times(30, 15, 0, 20)),
                refusal("t3 must not be negative", () -> times(30, 15, 10, -1)),
                refusal("t2 must be less than t1", () -> times(30, 15, 15, 20)),
                refusal("The length of the cause of transmission must be 1 to 2, not 3",
                        () -> DEFAULT.withFieldLengths(3, 2, 3)),
                refusal("The length of the common address must be 1 to 2, not 0",
                        () -> DEFAULT.withFieldLengths(2, 0, 3)),
                refusal("The length of the information object address must be 1 to 3, not 4",
                        () -> DEFAULT.withFieldLengths(2, 2, 4)),
                refusal("The originator address must be 0 to 255, not 256", () -> DEFAULT.withOriginator(256)));
    }

    private static Arguments refusal(String words, Executable settings) {
        return Arguments.of(words, settings);
    }

    private static LinkSettings times(int t0, int t1, int t2, int t3) {
        return DEFAULT.withTimeouts(seconds(t0), seconds(t1), seconds(t2), seconds(t3));
    }

    private static Duration seconds(int count) {
        return Duration.ofSeconds(count);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatIsOutOfRangeInWords(String words, Executable settings) {
        assertEquals(words, assertThrows(IllegalArgumentException.class, settings).getMessage());
    }

    @Test
    void zeroT3IsPermitted() {
        assertEquals(Duration.ZERO, times(30, 15, 10, 0).t3());
    }

    @ParameterizedTest
    @CsvSource({"M_SP_NA_1, false, 60", "M_SP_NA_1, true, 127", "M_ME_NC_1, true, 48", "M_ME_NC_1, false, 30",
            "M_ME_TF_1, false, 16", "C_RD_NA_1, false, 81", "C_RD_NA_1, true, 81", "F_SG_NA_1, false, 81"})
    void tellsHowManyObjectsAnAsduHolds(TypeIdentification type, boolean sequence, int count) {
        assertEquals(count, DEFAULT.objectsPerAsdu(type, sequence));
    }

    @Test
    void endpointsAreWrittenAsUsual() {
        assertEquals("rtu.example:2404", new Endpoint("rtu.example", 2404).toString());
        assertEquals("[::1]:2404", new Endpoint("::1", 2404).toString());
        assertThrows(IllegalArgumentException.class, () -> new Endpoint(" ", 1));
        assertThrows(IllegalArgumentException.class, () -> new Endpoint("rtu", 65536));
    }

    @Test
    void aBlankAliasIsNone() {
        var tls = TlsSettings.trusting(Path.of("trust.p12"), PasswordSource.NONE);
        assertNull(tls.withKeyAlias(" ").keyAlias());
        assertEquals("station", tls.withKeyAlias("station").keyAlias());
    }
}
