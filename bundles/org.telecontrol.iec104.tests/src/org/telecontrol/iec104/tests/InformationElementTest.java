/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.DoublePointState;
import org.telecontrol.iec104.InformationElement.BinaryCounterReading;
import org.telecontrol.iec104.InformationElement.Bitstring32;
import org.telecontrol.iec104.InformationElement.CounterInterrogation;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationElement.Interrogation;
import org.telecontrol.iec104.InformationElement.NormalizedValue;
import org.telecontrol.iec104.InformationElement.PackedSinglePoints;
import org.telecontrol.iec104.InformationElement.RawOctets;
import org.telecontrol.iec104.InformationElement.RegulatingStep;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationElement.StepPosition;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.iec104.ValueKind;

class InformationElementTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "0.5, 16384", "-1, -32768", "1, 32767", "2, 32767", "-2, -32768", "0.000045, 1",
            "-0.000045, -1", "0.99998, 32767"})
    void normalizedValuesAreRoundedAndStayInRange(double fraction, int raw) {
        assertEquals(raw, NormalizedValue.of(fraction).raw());
    }

    @Test
    void everyNormalizedValueIsItsFraction() {
        for (int raw = Short.MIN_VALUE; raw <= Short.MAX_VALUE; raw++) {
            var value = new NormalizedValue((short) raw);
            assertEquals(value, NormalizedValue.of(value.fraction()));
        }
    }

    @Test
    void rawNumbersAreThoseOnTheWire() {
        assertEquals(1L, SinglePoint.ON.rawNumber());
        assertEquals(2L, DoublePoint.of(2).rawNumber());
        assertEquals(4_294_967_295L, new Bitstring32(-1).rawNumber());
        assertEquals(-5L, new BinaryCounterReading(-5, 31).rawNumber());
        assertEquals(21.5f, new ShortFloat(21.5f).rawNumber());
        assertEquals(0xc5L, new CounterInterrogation(5, 3).rawNumber());
        assertEquals(0xffffL, new PackedSinglePoints(-1, 0).rawNumber());
    }

    @Test
    void statesOutsideOffAndOnAreStatesOfTheirOwn() {
        assertEquals(DoublePointState.INTERMEDIATE, DoublePoint.of(0).state());
        assertEquals(DoublePointState.INDETERMINATE, DoublePoint.of(3).state());
        assertTrue(DoublePointState.OFF.isDetermined());
        assertTrue(!DoublePointState.INDETERMINATE.isDetermined());
    }

    @Test
    void commandsAskForStatesThatThereAre() {
        assertEquals(List.of(false, true, true, false), IntStream.range(0, 4)
                .mapToObj(value -> TypeIdentification.C_DC_NA_1.permits(DoublePoint.of(value))).toList());
        assertEquals(List.of(false, true, true, false), IntStream.range(0, 4)
                .mapToObj(value -> TypeIdentification.C_RC_TA_1.permits(new RegulatingStep(value))).toList());
        assertTrue(TypeIdentification.C_SC_NA_1.permits(SinglePoint.OFF));
        assertTrue(TypeIdentification.M_DP_NA_1.permits(DoublePoint.of(3)), "a state that is reported");
    }

    @Test
    void refusesWhatDoesNotFitTheWire() {
        assertThrows(IllegalArgumentException.class, () -> new StepPosition(64, false));
        assertThrows(IllegalArgumentException.class, () -> new StepPosition(-65, false));
        assertThrows(IllegalArgumentException.class, () -> new BinaryCounterReading(0, 32));
        assertThrows(IllegalArgumentException.class, () -> Interrogation.ofGroup(17));
        assertThrows(IllegalArgumentException.class, () -> new Qualifier(256, false));
        assertThrows(IllegalArgumentException.class, () -> new Qualifier(128, true));
    }

    @Test
    void interrogationKnowsItsGroup() {
        assertEquals(0, Interrogation.STATION.group());
        assertEquals(16, Interrogation.ofGroup(16).group());
        assertEquals(-1, new Interrogation(37).group());
    }

    @Test
    void counterInterrogationKnowsItsGroup() {
        assertEquals(CounterInterrogation.GENERAL, CounterInterrogation.ofGroup(0, CounterInterrogation.READ));
        assertEquals(0, CounterInterrogation.GENERAL.group());
        assertEquals(new CounterInterrogation(4, 2),
                CounterInterrogation.ofGroup(4, CounterInterrogation.FREEZE_WITH_RESET));
        assertEquals(4, new CounterInterrogation(4, 2).group());
        assertEquals(-1, new CounterInterrogation(0, 0).group());
        assertEquals(-1, new CounterInterrogation(6, 0).group());
        assertThrows(IllegalArgumentException.class, () -> CounterInterrogation.ofGroup(5, 0));
    }

    @Test
    void elementsKnowTheirKind() {
        assertEquals(ValueKind.SHORT_FLOAT, new ShortFloat(1).valueKind());
        assertEquals(ValueKind.SYSTEM, Interrogation.STATION.valueKind());
    }

    @Test
    void octetsAreComparedByContentAndCannotBeChanged() {
        byte[] octets = {1, 2};
        var raw = new RawOctets(octets);
        octets[0] = 9;
        raw.octets()[1] = 9;
        assertEquals(new RawOctets((byte) 1, (byte) 2), raw);
        assertEquals("01 02", raw.toString());
    }

    @Test
    void answersKeepEverythingButTheCause() {
        var command = Asdu.of(TypeIdentification.C_SC_NA_1, CauseOfTransmission.ACTIVATION, 7,
                InformationObject.command(5, SinglePoint.ON, Qualifier.SELECT, null)).withOriginator(3);
        var refusal = command.withCause(CauseOfTransmission.ACTIVATION_CON).withNegative(true);
        assertEquals(3, refusal.originator());
        assertEquals(7, refusal.commonAddress());
        assertEquals(command.objects(), refusal.objects());
        assertTrue(refusal.negative());
        assertTrue(refusal.objects().get(0).isSelect());
        assertEquals("C_SC_NA_1", refusal.typeName());
    }
}
