/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.telecontrol.iec104.CauseOfTransmission.ACTIVATION;
import static org.telecontrol.iec104.CauseOfTransmission.INTERROGATED_BY_STATION;
import static org.telecontrol.iec104.CauseOfTransmission.SPONTANEOUS;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.CommonAddress;
import org.telecontrol.iec104.Cp24Time2a;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.DoublePointState;
import org.telecontrol.iec104.EventTime;
import org.telecontrol.iec104.FileElement.DirectoryEntry;
import org.telecontrol.iec104.FileElement.FileAcknowledge;
import org.telecontrol.iec104.FileElement.FileCall;
import org.telecontrol.iec104.FileElement.FileReady;
import org.telecontrol.iec104.FileElement.LastSection;
import org.telecontrol.iec104.FileElement.LogQuery;
import org.telecontrol.iec104.FileElement.SectionReady;
import org.telecontrol.iec104.FileElement.Segment;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.BinaryCounterReading;
import org.telecontrol.iec104.InformationElement.Bitstring32;
import org.telecontrol.iec104.InformationElement.ClockTime;
import org.telecontrol.iec104.InformationElement.CounterInterrogation;
import org.telecontrol.iec104.InformationElement.Delay;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationElement.EndOfInitialization;
import org.telecontrol.iec104.InformationElement.Interrogation;
import org.telecontrol.iec104.InformationElement.NoElement;
import org.telecontrol.iec104.InformationElement.NormalizedValue;
import org.telecontrol.iec104.InformationElement.PackedSinglePoints;
import org.telecontrol.iec104.InformationElement.ParameterActivation;
import org.telecontrol.iec104.InformationElement.ProtectionEvent;
import org.telecontrol.iec104.InformationElement.ProtectionOutputCircuit;
import org.telecontrol.iec104.InformationElement.ProtectionStartEvents;
import org.telecontrol.iec104.InformationElement.RawOctets;
import org.telecontrol.iec104.InformationElement.RegulatingStep;
import org.telecontrol.iec104.InformationElement.ResetProcess;
import org.telecontrol.iec104.InformationElement.ScaledValue;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationElement.StepPosition;
import org.telecontrol.iec104.InformationElement.TestWord;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.iec104.Quality;
import org.telecontrol.iec104.QualityFlag;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.j60870.internal.asdu.AsduDecoder;
import org.telecontrol.link.j60870.internal.asdu.AsduEncoder;
import org.telecontrol.link.j60870.internal.asdu.MalformedAsduException;

class AsduCodecTest {

    private static final Cp56Time2a TIME = new Cp56Time2a(0x1a_0b_f6_0a_4f_75_d3L);
    private static final String T = "D3 75 4F 0A F6 0B 1A";
    private static final LinkSettings SETTINGS = LinkSettings.DEFAULT;

    private final AsduEncoder encoder = new AsduEncoder(SETTINGS);
    private final AsduDecoder decoder = new AsduDecoder(SETTINGS);

    private static Arguments info(TypeIdentification type, InformationElement element, Quality quality,
            @Nullable EventTime time, String octets) {
        return arguments(type, InformationObject.of(1000, element, quality, time), "E8 03 00 " + octets);
    }

    private static Arguments info(TypeIdentification type, InformationElement element, String octets) {
        return info(type, element, Quality.GOOD, null, octets);
    }

    private static Arguments command(TypeIdentification type, InformationElement element, int qualifier, boolean select,
            @Nullable EventTime time, String octets) {
        return arguments(type, InformationObject.command(1000, element, new Qualifier(qualifier, select), time),
                "E8 03 00 " + octets);
    }

    static byte[] encoded(Asdu asdu) {
        return new AsduEncoder(SETTINGS).encode(asdu);
    }

    static Stream<Arguments> objects() {
        return Stream.of(
                info(TypeIdentification.M_SP_NA_1, SinglePoint.ON, Quality.of(QualityFlag.INVALID), null, "81"),
                info(TypeIdentification.M_SP_TA_1, SinglePoint.OFF, Quality.GOOD, new Cp24Time2a(0xc5_1388),
                        "00 88 13 C5"),
                info(TypeIdentification.M_DP_NA_1, DoublePoint.of(2), Quality.of(QualityFlag.BLOCKED), null, "12"),
                info(TypeIdentification.M_SP_TB_1, SinglePoint.ON, Quality.GOOD, TIME, "01 " + T),
                info(TypeIdentification.M_DP_TA_1, DoublePoint.of(1), Quality.of(QualityFlag.SUBSTITUTED),
                        new Cp24Time2a(0x01_0203), "21 03 02 01"),
                info(TypeIdentification.M_ST_TA_1, new StepPosition(-64, false), Quality.GOOD,
                        new Cp24Time2a(0x01_0203), "40 00 03 02 01"),
                info(TypeIdentification.M_BO_TA_1, new Bitstring32(0x0102_0304), Quality.GOOD,
                        new Cp24Time2a(0x01_0203), "04 03 02 01 00 03 02 01"),
                info(TypeIdentification.M_ME_TA_1, new NormalizedValue((short) -32768), Quality.GOOD,
                        new Cp24Time2a(0x01_0203), "00 80 00 03 02 01"),
                info(TypeIdentification.M_ME_TB_1, new ScaledValue((short) 32767), Quality.of(QualityFlag.OVERFLOW),
                        new Cp24Time2a(0x01_0203), "FF 7F 01 03 02 01"),
                info(TypeIdentification.M_IT_TA_1, new BinaryCounterReading(1, 0), Quality.GOOD,
                        new Cp24Time2a(0x01_0203), "01 00 00 00 00 03 02 01"),
                info(TypeIdentification.M_EP_TB_1, new ProtectionStartEvents(0x3f, 1), Quality.GOOD,
                        new Cp24Time2a(0x01_0203), "3F 00 01 00 03 02 01"),
                info(TypeIdentification.M_EP_TC_1, new ProtectionOutputCircuit(0x01, 65_535), Quality.GOOD,
                        new Cp24Time2a(0x01_0203), "01 00 FF FF 03 02 01"),
                info(TypeIdentification.M_DP_TB_1, DoublePoint.of(3), Quality.GOOD, TIME, "03 " + T),
                info(TypeIdentification.M_ST_NA_1, new StepPosition(-3, true), Quality.of(QualityFlag.OVERFLOW), null,
                        "FD 01"),
                info(TypeIdentification.M_ST_TB_1, new StepPosition(63, false), Quality.GOOD, TIME, "3F 00 " + T),
                info(TypeIdentification.M_BO_NA_1, new Bitstring32(0x8000_0001), "01 00 00 80 00"),
                info(TypeIdentification.M_BO_TB_1, new Bitstring32(2), Quality.GOOD, TIME, "02 00 00 00 00 " + T),
                info(TypeIdentification.M_ME_NA_1, new NormalizedValue((short) -16384),
                        Quality.of(QualityFlag.NOT_TOPICAL), null, "00 C0 40"),
                info(TypeIdentification.M_ME_TD_1, new NormalizedValue((short) 1), Quality.GOOD, TIME, "01 00 00 " + T),
                info(TypeIdentification.M_ME_NB_1, new ScaledValue((short) -2), Quality.of(QualityFlag.SUBSTITUTED),
                        null, "FE FF 20"),
                info(TypeIdentification.M_ME_TE_1, new ScaledValue((short) 300), Quality.GOOD, TIME, "2C 01 00 " + T),
                info(TypeIdentification.M_ME_NC_1, new ShortFloat(21.5f), "00 00 AC 41 00"),
                info(TypeIdentification.M_ME_TC_1, new ShortFloat(-1), Quality.GOOD, new Cp24Time2a(0),
                        "00 00 80 BF 00 00 00 00"),
                info(TypeIdentification.M_ME_TF_1, new ShortFloat(1), Quality.GOOD, TIME, "00 00 80 3F 00 " + T),
                info(TypeIdentification.M_IT_NA_1, new BinaryCounterReading(123_456_789, 5),
                        Quality.of(QualityFlag.CARRY), null, "15 CD 5B 07 25"),
                info(TypeIdentification.M_IT_TB_1, new BinaryCounterReading(-1, 31),
                        Quality.of(QualityFlag.ADJUSTED, QualityFlag.INVALID), TIME, "FF FF FF FF DF " + T),
                info(TypeIdentification.M_EP_TA_1, new ProtectionEvent(DoublePointState.OFF, 5), Quality.GOOD,
                        new Cp24Time2a(0x01_0203), "01 05 00 03 02 01"),
                info(TypeIdentification.M_EP_TD_1, new ProtectionEvent(DoublePointState.INDETERMINATE, 65_535),
                        Quality.of(QualityFlag.ELAPSED_TIME_INVALID), TIME, "0B FF FF " + T),
                info(TypeIdentification.M_EP_TE_1, new ProtectionStartEvents(0x25, 60_000),
                        Quality.of(QualityFlag.INVALID), TIME, "25 80 60 EA " + T),
                info(TypeIdentification.M_EP_TF_1, new ProtectionOutputCircuit(0x0f, 1), Quality.GOOD, TIME,
                        "0F 00 01 00 " + T),
                info(TypeIdentification.M_PS_NA_1, new PackedSinglePoints(0x0103, 0x8001), "03 01 01 80 00"),
                info(TypeIdentification.M_ME_ND_1, new NormalizedValue((short) 16384), "00 40"),
                command(TypeIdentification.C_SC_NA_1, SinglePoint.ON, Qualifier.QU_SHORT_PULSE, true, null, "85"),
                command(TypeIdentification.C_SC_TA_1, SinglePoint.OFF, 0, false, TIME, "00 " + T),
                command(TypeIdentification.C_DC_NA_1, DoublePoint.of(2), 0, true, null, "82"),
                command(TypeIdentification.C_DC_TA_1, DoublePoint.of(1), Qualifier.QU_PERSISTENT, false, TIME,
                        "0D " + T),
                command(TypeIdentification.C_RC_NA_1, RegulatingStep.HIGHER, 0, true, null, "82"),
                command(TypeIdentification.C_RC_TA_1, RegulatingStep.LOWER, Qualifier.QU_LONG_PULSE, false, TIME,
                        "09 " + T),
                command(TypeIdentification.C_SE_TA_1, new NormalizedValue((short) -1), 0, false, TIME,
                        "FF FF 00 " + T),
                command(TypeIdentification.C_SE_TB_1, new ScaledValue((short) 256), 1, true, TIME, "00 01 81 " + T),
                command(TypeIdentification.C_SE_NA_1, new NormalizedValue((short) 16384), 5, true, null, "00 40 85"),
                command(TypeIdentification.C_SE_NB_1, new ScaledValue((short) -1), 0, false, null, "FF FF 00"),
                command(TypeIdentification.C_SE_NC_1, new ShortFloat(1), 127, false, null, "00 00 80 3F 7F"),
                command(TypeIdentification.C_SE_TC_1, new ShortFloat(1), 0, true, TIME, "00 00 80 3F 80 " + T),
                info(TypeIdentification.C_BO_NA_1, new Bitstring32(2), "02 00 00 00"),
                info(TypeIdentification.C_BO_TA_1, new Bitstring32(-1), Quality.GOOD, TIME, "FF FF FF FF " + T),
                info(TypeIdentification.M_EI_NA_1, new EndOfInitialization(2, true), "82"),
                info(TypeIdentification.C_IC_NA_1, Interrogation.STATION, "14"),
                info(TypeIdentification.C_CI_NA_1, new CounterInterrogation(5, 1), "45"),
                info(TypeIdentification.C_RD_NA_1, NoElement.INSTANCE, ""),
                info(TypeIdentification.C_CS_NA_1, new ClockTime(TIME), T),
                info(TypeIdentification.C_TS_NA_1, TestWord.FIXED_PATTERN, "AA 55"),
                info(TypeIdentification.C_RP_NA_1, new ResetProcess(1), "01"),
                info(TypeIdentification.C_CD_NA_1, new Delay(65_000), "E8 FD"),
                info(TypeIdentification.C_TS_TA_1, new TestWord(0x0102), Quality.GOOD, TIME, "02 01 " + T),
                command(TypeIdentification.P_ME_NA_1, new NormalizedValue((short) 1), 0xc1, false, null, "01 00 C1"),
                command(TypeIdentification.P_ME_NB_1, new ScaledValue((short) 1), 2, false, null, "01 00 02"),
                command(TypeIdentification.P_ME_NC_1, new ShortFloat(1), 3, false, null, "00 00 80 3F 03"),
                info(TypeIdentification.P_AC_NA_1, new ParameterActivation(3), "03"),
                info(TypeIdentification.F_FR_NA_1, new FileReady(0x0201, 0x030201, true), "01 02 01 02 03 80"),
                info(TypeIdentification.F_SR_NA_1, new SectionReady(0xffff, 9, 0x030201, false),
                        "FF FF 09 01 02 03 00"),
                info(TypeIdentification.F_SC_NA_1, new FileCall(1, 2, FileCall.REQUEST_SECTION, 5), "01 00 02 56"),
                info(TypeIdentification.F_LS_NA_1, new LastSection(1, 255, LastSection.SECTION, 0xfe),
                        "01 00 FF 03 FE"),
                info(TypeIdentification.F_AF_NA_1, new FileAcknowledge(1, 2, FileAcknowledge.FILE_REFUSED, 2),
                        "01 00 02 22"),
                info(TypeIdentification.F_SG_NA_1, new Segment(1, 2, new byte[]{7, 8, 9}), "01 00 02 03 07 08 09"),
                info(TypeIdentification.F_DR_TA_1, new DirectoryEntry(5, 0x010000, 0x20, TIME),
                        "05 00 00 00 01 20 " + T),
                info(TypeIdentification.F_SC_NB_1, new LogQuery(5, TIME, TIME),
                        "05 00 " + T + " " + T));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void writesAndReadsTheOctetsOfTheStandard(TypeIdentification type, InformationObject object, String octets)
            throws Exception {
        var asdu = Asdu.of(type, SPONTANEOUS, 0x0102, object).withOriginator(7);
        var expected = "%02X 01 03 07 02 01 %s".formatted(type.number(), octets).strip();
        assertEquals(expected, hex(encoder.encode(asdu)));
        assertEquals(asdu, decoder.decode(bytes(expected)));
    }

    @Test
    void theTableHasEveryType() {
        assertEquals(Set.of(TypeIdentification.values()),
                objects().map(row -> row.get()[0]).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void readsSequencesOfEveryType(TypeIdentification type, InformationObject object, String octets) throws Exception {
        if (type == TypeIdentification.F_SG_NA_1) {
            return; // one segment in an ASDU
        }
        var elements = octets.substring("E8 03 00".length());
        var asdu = decoder.decode(bytes("%02X 83 14 00 01 00 FE FF 00%s%s%s".formatted(type.number(), elements,
                elements, elements)));
        assertTrue(asdu.sequence());
        assertEquals(List.of(65_534, 65_535, 65_536), asdu.objects().stream().map(InformationObject::ioa).toList());
        for (var read : asdu.objects()) {
            assertEquals(object.element(), read.element());
            assertEquals(object.time(), read.time());
        }
        assertEquals(asdu, decoder.decode(encoder.encode(asdu)));
    }

    @Test
    void readsCauseWithItsFlags() throws Exception {
        var asdu = decoder.decode(bytes("2D 01 C7 05 01 00 0A 00 00 01"));
        assertEquals(CauseOfTransmission.ACTIVATION_CON, asdu.cause());
        assertTrue(asdu.negative());
        assertTrue(asdu.test());
        assertEquals(5, asdu.originator());
        assertEquals("2D 01 C7 05 01 00 0A 00 00 01", hex(encoder.encode(asdu)));
    }

    @Test
    void readsUnknownTypesAndCauses() throws Exception {
        var asdu = decoder.decode(bytes("C8 02 2A 00 01 00 0A 00 00 DE AD"));
        assertEquals(200, asdu.typeNumber());
        assertEquals("type 200", asdu.typeName());
        assertEquals(CauseOfTransmission.RESERVED_42, asdu.cause());
        assertEquals(List.of(InformationObject.of(10, new RawOctets((byte) 0xde, (byte) 0xad))), asdu.objects());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "01                              | an ASDU of 1 octets",
            "01 01 03 00 01                  | an ASDU of 5 octets",
            "01 01 03 00 01 00 05 00 00      | M_SP_NA_1 announces 1 object in 10 octets, but has 9 octets",
            "0D 7F 14 00 01 00 05 00 00 00   | M_ME_NC_1 announces 127 objects in 1022 octets, but has 10 octets",
            "0D FF 14 00 01 00 05 00 00 00   | M_ME_NC_1 announces 127 objects in 644 octets, but has 10 octets",
            "24 82 14 00 01 00 05 00 00 00   | M_ME_TF_1 announces 2 objects in 33 octets, but has 10 octets",
            "01 00 03 00 01 00               | M_SP_NA_1 without an object"})
    void refusesCountsThatTheOctetsDoNotHold(String octets, String words) {
        var refusal = assertThrows(MalformedAsduException.class, () -> decoder.decode(bytes(octets.strip())));
        assertEquals(words, refusal.getMessage());
    }

    @Test
    void leavesOutOctetsBehindTheLastObject() throws Exception {
        var octets = bytes("01 01 03 00 01 00 05 00 00 01 FF FF");
        var asdu = decoder.decode(octets);
        assertEquals(List.of(InformationObject.of(5, SinglePoint.ON)), asdu.objects());
        assertTrue(decoder.surplus() > 0);
        decoder.decode(bytes("01 01 03 00 01 00 05 00 00 01"));
        assertEquals(0, decoder.surplus());
    }

    @Test
    void usesTheFieldLengthsOfTheLink() throws Exception {
        var settings = SETTINGS.withFieldLengths(1, 1, 2);
        var asdu = Asdu.of(TypeIdentification.M_SP_NA_1, INTERROGATED_BY_STATION, 9,
                InformationObject.of(0x0304, SinglePoint.ON));
        var octets = new AsduEncoder(settings).encode(asdu);
        assertEquals("01 01 14 09 04 03 01", hex(octets));
        assertEquals(asdu, new AsduDecoder(settings).decode(octets));
    }

    @Test
    void broadcastFillsTheAddressFieldWhateverItsLength() throws Exception {
        var settings = SETTINGS.withFieldLengths(2, 1, 3);
        var asdu = Asdu.of(TypeIdentification.C_IC_NA_1, ACTIVATION, CommonAddress.BROADCAST.value(),
                InformationObject.of(0, Interrogation.STATION));
        assertEquals("64 01 06 00 FF 00 00 00 14", hex(new AsduEncoder(settings).encode(asdu)));
        assertEquals("64 01 06 00 FF FF 00 00 00 14", hex(encoder.encode(asdu)));
        assertEquals(asdu, new AsduDecoder(settings).decode(bytes("64 01 06 00 FF 00 00 00 14")));
    }

    @Test
    void refusesWhatDoesNotFitTheLink() {
        var small = new AsduEncoder(SETTINGS.withFieldLengths(2, 1, 1));
        refuses("A common address of 1 octet is at most 254, not 256", small,
                Asdu.of(TypeIdentification.M_SP_NA_1, SPONTANEOUS, 256, InformationObject.of(1, SinglePoint.ON)));
        refuses("A common address of 1 octet is at most 254, not 255", small,
                Asdu.of(TypeIdentification.C_IC_NA_1, ACTIVATION, 255, InformationObject.of(0, Interrogation.STATION)));
        refuses("An information object address of 1 octet is at most 255, not 256", small,
                Asdu.of(TypeIdentification.M_SP_NA_1, SPONTANEOUS, 1, InformationObject.of(256, SinglePoint.ON)));
        refuses("M_SP_NA_1 cannot carry ShortFloat", encoder,
                Asdu.of(TypeIdentification.M_SP_NA_1, SPONTANEOUS, 1, InformationObject.of(1, new ShortFloat(1))));
        refuses("C_SC_TA_1 needs a time tag CP56Time2a", encoder, Asdu.of(TypeIdentification.C_SC_TA_1, ACTIVATION, 1,
                InformationObject.command(1, SinglePoint.ON, Qualifier.EXECUTE, null)));
        refuses("An ASDU has 1 to 127 objects, not 0", encoder,
                Asdu.of(TypeIdentification.M_SP_NA_1, SPONTANEOUS, 1, List.of()));
        refuses("A sequence needs consecutive addresses, 7 is out of line", encoder,
                Asdu.of(TypeIdentification.M_SP_NA_1, SPONTANEOUS, 1, InformationObject.of(5, SinglePoint.ON),
                        InformationObject.of(7, SinglePoint.ON)).withSequence(true));
        refuses("M_ME_TF_1 with 17 objects is longer than 249 octets", encoder,
                Asdu.of(TypeIdentification.M_ME_TF_1, SPONTANEOUS, 1, floats(17)));
    }

    @Test
    void asManyObjectsAsTheSettingsPromiseFit() {
        int most = SETTINGS.objectsPerAsdu(TypeIdentification.M_ME_TF_1, false);
        assertEquals(16, most);
        encoder.encode(Asdu.of(TypeIdentification.M_ME_TF_1, SPONTANEOUS, 1, floats(most)));
        for (var type : TypeIdentification.values()) {
            if (type.objectOctets() > 0) {
                fits(type, false);
                fits(type, true);
            }
        }
    }

    private static void fits(TypeIdentification type, boolean sequence) {
        int count = SETTINGS.objectsPerAsdu(type, sequence);
        int length = 6 + (sequence ? 3 + count * type.objectOctets() : count * (3 + type.objectOctets()));
        assertTrue(length <= LinkSettings.LONGEST_ASDU && count <= 127, type + " " + length);
        int oneMore = length + type.objectOctets() + (sequence ? 0 : 3);
        assertTrue(oneMore > LinkSettings.LONGEST_ASDU || count == 127, type + " leaves room");
    }

    private static List<InformationObject> floats(int count) {
        return IntStream.range(1, count + 1)
                .mapToObj(ioa -> InformationObject.of(ioa, new ShortFloat(ioa), Quality.GOOD, TIME)).toList();
    }

    private static void refuses(String words, AsduEncoder encoder, Asdu asdu) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> encoder.encode(asdu));
        assertEquals(words, refusal.getMessage());
    }

    static String hex(byte[] octets) {
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(octets);
    }

    static byte[] bytes(String hex) {
        return HexFormat.ofDelimiter(" ").parseHex(hex.strip().replaceAll(" +", " "));
    }
}
