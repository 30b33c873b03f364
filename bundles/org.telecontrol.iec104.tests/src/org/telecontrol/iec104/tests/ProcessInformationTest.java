/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.Cp24Time2a;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.DoublePointState;
import org.telecontrol.iec104.EventTime;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.BinaryCounterReading;
import org.telecontrol.iec104.InformationElement.Bitstring32;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationElement.NormalizedValue;
import org.telecontrol.iec104.InformationElement.PackedSinglePoints;
import org.telecontrol.iec104.InformationElement.ProtectionEvent;
import org.telecontrol.iec104.InformationElement.ProtectionOutputCircuit;
import org.telecontrol.iec104.InformationElement.ProtectionStartEvents;
import org.telecontrol.iec104.InformationElement.ScaledValue;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationElement.StepPosition;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.ProcessInformation;
import org.telecontrol.iec104.ProcessOctets;
import org.telecontrol.iec104.Quality;
import org.telecontrol.iec104.QualityFlag;
import org.telecontrol.iec104.TypeIdentification;

/** Process information as octets says the same as objects do, for every type. */
class ProcessInformationTest {

    private static final int COUNT = 20;

    private final Random random = new Random(104);

    static Stream<TypeIdentification> types() {
        return Arrays.stream(TypeIdentification.values()).filter(type -> type.direction() == Direction.MONITOR);
    }

    @ParameterizedTest
    @MethodSource("types")
    void octetsHoldWhatTheObjectsHold(TypeIdentification type) {
        var objects = objects(type, 0xff_ffff);
        var information = ProcessInformation.of(type, objects);

        assertEquals(objects, information);
        assertEquals(information, objects);
        assertEquals(objects.hashCode(), information.hashCode());
        for (int index = 0; index < COUNT; index++) {
            var object = objects.get(index);
            assertEquals(object.ioa(), information.ioa(index));
            assertEquals(ProcessOctets.of(type, object.element(), object.quality()), information.value(index));
            assertEquals(type.timeOctets(object.time()), information.time(index));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsWhatIsOnTheWireWhateverTheLengthOfAddresses(TypeIdentification type) {
        for (int addressLength = 1; addressLength <= 3; addressLength++) {
            var objects = objects(type, (1 << 8 * addressLength) - 1);
            var wire = wire(type, objects, false, addressLength);
            assertEquals(objects, ProcessInformation.read(type, false, COUNT, addressLength, wire, 1));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsSequences(TypeIdentification type) {
        var objects = objects(type, 1);
        var consecutive = IntStream.range(0, COUNT).mapToObj(index -> InformationObject.of(65_530 + index,
                objects.get(index).element(), objects.get(index).quality(), objects.get(index).time())).toList();
        assertEquals(consecutive,
                ProcessInformation.read(type, true, COUNT, 3, wire(type, consecutive, true, 3), 1));
    }

    /** Whatever a peer sends: what is reserved has no meaning, and nothing else is lost. */
    @ParameterizedTest
    @MethodSource("types")
    void allOctetsCanBeReadAndWrittenAgain(TypeIdentification type) {
        for (int i = 0; i < 1000; i++) {
            long octets = random.nextLong();
            long meaning = octets & ProcessOctets.meaning(type);
            var element = ProcessOctets.element(type, octets);
            if (!(element instanceof ShortFloat(float value) && Float.isNaN(value))) { // there are many of these
                assertEquals(meaning, ProcessOctets.of(type, element, ProcessOctets.quality(type, octets)));
            }
            assertEquals(element, ProcessOctets.element(type, meaning));
        }
    }

    @Test
    void whatIsReadStaysWhenTheBufferIsUsedAgain() {
        var buffer = new byte[]{5, 0, 0, 1};
        var read = ProcessInformation.read(TypeIdentification.M_SP_NA_1, false, 1, 3, buffer, 0);
        Arrays.fill(buffer, (byte) -1);
        assertEquals(List.of(InformationObject.of(5, SinglePoint.ON)), read);
        assertThrows(UnsupportedOperationException.class, () -> read.removeFirst());
    }

    @Test
    void anAsduKeepsItAsItIs() {
        var information = ProcessInformation.of(TypeIdentification.M_SP_NA_1,
                List.of(InformationObject.of(1, SinglePoint.ON)));
        var asdu = Asdu.of(TypeIdentification.M_SP_NA_1, CauseOfTransmission.SPONTANEOUS, 1, information);
        assertSame(information, asdu.withTest(true).objects());
        assertSame(information, ProcessInformation.of(TypeIdentification.M_SP_NA_1, asdu.objects()));
    }

    @Test
    void onlyWhatTheTypeCarriesCanBeWritten() {
        refuses("M_SP_NA_1 cannot carry ShortFloat", TypeIdentification.M_SP_NA_1, new ShortFloat(1), null);
        refuses("C_SC_NA_1 cannot carry SinglePoint", TypeIdentification.C_SC_NA_1, SinglePoint.ON, null);
        refuses("M_SP_TB_1 needs a time tag CP56Time2a", TypeIdentification.M_SP_TB_1, SinglePoint.ON,
                new Cp24Time2a(1));
        refuses("M_SP_TA_1 needs a time tag CP24Time2a", TypeIdentification.M_SP_TA_1, SinglePoint.ON, null);
    }

    @ParameterizedTest
    @EnumSource
    void everyFlagHasItsPlaceWhereTheTypeHasIt(QualityFlag flag) {
        var type = switch (flag) {
            case CARRY, ADJUSTED -> TypeIdentification.M_IT_NA_1;
            case ELAPSED_TIME_INVALID -> TypeIdentification.M_EP_TD_1;
            default -> TypeIdentification.M_ME_NC_1;
        };
        var octets = ProcessOctets.of(type, element(type), Quality.of(flag));
        assertEquals(Quality.of(flag), ProcessOctets.quality(type, octets));
        assertEquals(Quality.GOOD, ProcessOctets.quality(TypeIdentification.M_ME_ND_1,
                ProcessOctets.of(TypeIdentification.M_ME_ND_1, new NormalizedValue((short) 1), Quality.of(flag))));
    }

    private static void refuses(String words, TypeIdentification type, InformationElement element,
            @Nullable EventTime time) {
        var objects = List.of(InformationObject.of(1, element, Quality.GOOD, time));
        assertEquals(words, assertThrows(IllegalArgumentException.class, () -> ProcessInformation.of(type, objects))
                .getMessage());
    }

    private List<InformationObject> objects(TypeIdentification type, int lastAddress) {
        return IntStream.range(0, COUNT).mapToObj(index -> InformationObject.of(random.nextInt(lastAddress + 1),
                element(type), quality(type), time(type))).toList();
    }

    private InformationElement element(TypeIdentification type) {
        var state = DoublePointState.of(random.nextInt(4));
        int bits = random.nextInt();
        int octet = random.nextInt(256);
        int millis = random.nextInt(65_536);
        return switch (type.family()) {
            case SINGLE_POINT_INFORMATION -> SinglePoint.of(random.nextBoolean());
            case DOUBLE_POINT_INFORMATION -> DoublePoint.of(octet);
            case STEP_POSITION_INFORMATION -> new StepPosition(random.nextInt(-64, 64), random.nextBoolean());
            case BITSTRING_INFORMATION -> new Bitstring32(bits);
            case MEASURED_NORMALIZED -> new NormalizedValue((short) bits);
            case MEASURED_SCALED -> new ScaledValue((short) bits);
            case MEASURED_SHORT_FLOAT -> new ShortFloat(random.nextFloat(-1e9f, 1e9f));
            case INTEGRATED_TOTALS -> new BinaryCounterReading(bits, random.nextInt(32));
            case PACKED_SINGLE_POINT -> new PackedSinglePoints(bits, millis);
            case PROTECTION_EVENT -> new ProtectionEvent(state, millis);
            case PROTECTION_START_EVENTS -> new ProtectionStartEvents(octet, millis);
            default -> new ProtectionOutputCircuit(octet, millis);
        };
    }

    /** Any that the type has a place for. */
    private Quality quality(TypeIdentification type) {
        return ProcessOctets.quality(type, random.nextLong());
    }

    private @Nullable EventTime time(TypeIdentification type) {
        return type.time(random.nextLong());
    }

    /** The octets of the standard, behind one that belongs to something else. */
    private static byte[] wire(TypeIdentification type, List<InformationObject> objects, boolean sequence,
            int addressLength) {
        var wire = new byte[1 + COUNT * (addressLength + type.objectOctets())];
        int at = 1;
        for (int index = 0; index < COUNT; index++) {
            var object = objects.get(index);
            at = put(wire, at, sequence && index > 0 ? 0 : addressLength, object.ioa());
            at = put(wire, at, type.elementOctets(), ProcessOctets.of(type, object.element(), object.quality()));
            at = put(wire, at, type.timeTag().octets(), type.timeOctets(object.time()));
        }
        return wire;
    }

    private static int put(byte[] wire, int at, int length, long octets) {
        for (int i = 0; i < length; i++) {
            wire[at + i] = (byte) (octets >> 8 * i);
        }
        return at + length;
    }
}
