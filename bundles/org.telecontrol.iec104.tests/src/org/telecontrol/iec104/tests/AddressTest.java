/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.iec104.AddressNotation;
import org.telecontrol.iec104.CommonAddress;
import org.telecontrol.iec104.InformationObjectAddress;
import org.telecontrol.iec104.PointAddress;

class AddressTest {

    @ParameterizedTest
    @CsvSource({"66051, DECIMAL, 66051", "' 66051 ', DECIMAL, 66051", "0, DECIMAL, 0", "007, DECIMAL, 7",
            "1.2.3, DECIMAL, 66051", "1.2.3, DOTTED_HIGH_FIRST, 66051", "3.2.1, DOTTED_LOW_FIRST, 66051",
            "66051, DOTTED_LOW_FIRST, 66051", "0x010203, DECIMAL, 66051", "0X10203, DOTTED_LOW_FIRST, 66051",
            "1.2, HEXADECIMAL, 258", "2.1, DOTTED_LOW_FIRST, 258", "255.255.255, DECIMAL, 16777215",
            "16777215, DECIMAL, 16777215", "0xFFFFFF, DECIMAL, 16777215"})
    void readsEveryNotation(String text, AddressNotation notation, int address) {
        assertEquals(address, notation.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-1", "1.2.3.4", "1..2", "1.256.3", "16777216", "0x1000000", "x12", "0x", "1,5",
            "4294967297", "1.2.", "A1B2"})
    void refusesWhatIsNoAddressWithASentence(String text) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> AddressNotation.DECIMAL.parse(text));
        assertTrue(refusal.getMessage().contains(text.strip()), refusal.getMessage());
        assertTrue(!(refusal instanceof NumberFormatException), "an exception of our own");
    }

    @ParameterizedTest
    @CsvSource({"DECIMAL, 66051", "DOTTED_HIGH_FIRST, 1.2.3", "DOTTED_LOW_FIRST, 3.2.1", "HEXADECIMAL, 0x010203"})
    void writesEachNotation(AddressNotation notation, String text) {
        assertEquals(text, notation.format(66051));
    }

    @Test
    void writesCommonAddressesWithTwoOctets() {
        assertEquals("1.2", AddressNotation.DOTTED_HIGH_FIRST.format(258, 2));
        assertEquals("0x0102", AddressNotation.HEXADECIMAL.format(258, 2));
    }

    @Test
    void readsWhatItWrites() {
        for (var notation : AddressNotation.values()) {
            for (int address = 0; address <= InformationObjectAddress.MAX; address += 4099) {
                assertEquals(address, notation.parse(notation.format(address)), notation + " of " + address);
            }
        }
    }

    @Test
    void commonAddressesLeaveOutZeroAndKnowBroadcast() {
        assertThrows(IllegalArgumentException.class, () -> new CommonAddress(0));
        assertThrows(IllegalArgumentException.class, () -> new CommonAddress(65536));
        assertTrue(new CommonAddress(65535).isBroadcast());
        assertTrue(!new CommonAddress(CommonAddress.MAX).isBroadcast());
    }

    @Test
    void objectAddressesLeaveOutZero() {
        assertThrows(IllegalArgumentException.class, () -> new InformationObjectAddress(0));
        assertThrows(IllegalArgumentException.class, () -> new InformationObjectAddress(0x100_0000));
        assertThrows(IllegalArgumentException.class,
                () -> InformationObjectAddress.parse("0.0.0", AddressNotation.DOTTED_HIGH_FIRST));
        assertEquals(InformationObjectAddress.MAX, InformationObjectAddress.maxOf(3));
        assertEquals(0xff, InformationObjectAddress.maxOf(1));
    }

    @Test
    void pointsAreInTheOrderOfStationThenObject() {
        var points = List.of(new PointAddress(1, 5), new PointAddress(1, 0xffffff), new PointAddress(2, 1));
        assertEquals(points, Stream.of(2, 0, 1).map(points::get).sorted().toList());
        assertEquals(points.stream().map(PointAddress::key).toList(),
                points.stream().map(PointAddress::key).sorted().toList());
    }
}
