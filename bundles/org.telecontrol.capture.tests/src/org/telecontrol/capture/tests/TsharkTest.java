/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.capture.CaptureReader;
import org.telecontrol.capture.CapturedApdu;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.InformationElement.Bitstring32;
import org.telecontrol.iec104.InformationElement.NormalizedValue;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.link.DecodedApdu.Information;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.j60870.J60870LinkProvider;

/** Wireshark's decode of our captures against ours; skipped where tshark is not installed. */
@Timeout(120)
class TsharkTest {

    private static final String VALUE = "iec60870_asdu.";
    private static final List<String> FRAME = List.of("frame.number", "iec60870_104.tx", "iec60870_104.rx",
            VALUE + "typeid", VALUE + "causetx", VALUE + "nega", VALUE + "test", VALUE + "oa", VALUE + "addr",
            VALUE + "sq", VALUE + "numix", VALUE + "ioa");
    private static final List<String> VALUES = Stream.of("siq.spi", "diq.dpi", "vti.v", "bitstring", "normval",
            "scalval", "float", "bcr.count", "sco.on", "dco.on", "rco.up").map(VALUE::concat).toList();
    private static final List<String> QUALITIES = Stream.of("siq", "diq", "qds").map(VALUE::concat).toList();
    private static final List<String> TIMES = Stream.of("year", "month", "day", "hour", "min", "ms")
            .map(field -> VALUE + "cp56time." + field).toList();

    @TempDir
    private Path folder = Path.of("");
    private Path file = folder;
    private final List<CapturedApdu> ours = new ArrayList<>();

    @BeforeEach
    void capture() throws Exception {
        assumeTrue(isInstalled(), "tshark is not installed");
        file = folder.resolve("session.pcapng");
        RecordedLink.record(file, "NORTH", Examples.reports(), Examples.commands());
        CaptureReader.read(file, java.util.Set.of(), ours::add);
        assertTrue(ours.size() > 60, "all of it is there");
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("tshark", "--version").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> tshark(String... arguments) throws Exception {
        var port = Integer.toString(ours.getFirst().destination().port());
        var command = new ArrayList<>(List.of("tshark", "-n", "-r", file.toString(), "-d",
                "tcp.port==" + port + ",iec60870_104", "-o", "tcp.check_checksum:TRUE", "-o",
                "ip.check_checksum:TRUE"));
        command.addAll(Arrays.asList(arguments));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var output = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), output);
        return output.lines().toList();
    }

    @Test
    void noFrameIsMalformedOrDrawsARemark() throws Exception {
        assertEquals(List.of(), tshark("-Y", "_ws.malformed or _ws.expert.severity >= 0x00600000"));
        assertEquals(ours.size(), tshark("-Y", "iec60870_104").size());
        assertEquals(List.of("NORTH"), tshark("-T", "fields", "-e", "frame.comment").stream().distinct().toList());
    }

    @Test
    void everyFieldIsReadAlike() throws Exception {
        var decoder = new J60870LinkProvider().decoder(LinkSettings.DEFAULT);
        var expected = new ArrayList<String>();
        for (var apdu : ours) {
            if (decoder.decode(apdu.octets()) instanceof Information(int ns, int nr, var asdu, var trouble)) {
                expected.add(line(apdu.frame(), ns, nr, asdu.orElseThrow()));
            }
        }
        var fields = Stream.of(FRAME, VALUES, QUALITIES, TIMES).flatMap(List::stream)
                .flatMap(field -> Stream.of("-e", field)).toList();
        var arguments = Stream.concat(Stream.of("-Y", "iec60870_104.type == 0", "-T", "fields", "-E", "separator=;"),
                fields.stream()).toArray(String[]::new);
        var theirs = tshark(arguments).stream().map(TsharkTest::line).toList();
        assertEquals(String.join("\n", expected), String.join("\n", theirs));
    }

    private static String line(long frame, int ns, int nr, Asdu asdu) {
        var objects = asdu.objects();
        return "%d %d %d type %d cause %d %b %b oa %d ca %d sq %b %d".formatted(frame, ns, nr, asdu.typeNumber(),
                asdu.cause().number(), asdu.negative(), asdu.test(), asdu.originator(), asdu.commonAddress(),
                asdu.sequence(), objects.size())
                + " ioa " + objects.stream().map(InformationObject::ioa).toList()
                + " values " + objects.stream().map(TsharkTest::value).toList()
                + " quality " + objects.stream().map(InformationObject::quality)
                        .filter(quality -> asdu.type().orElseThrow().hasQuality() && !isCounter(asdu))
                        .map(quality -> quality.bits() & 0xf1).toList()
                + " time " + objects.stream().map(InformationObject::time).filter(Cp56Time2a.class::isInstance)
                        .map(Cp56Time2a.class::cast).map(TsharkTest::time).toList();
    }

    private static boolean isCounter(Asdu asdu) {
        return asdu.type().orElseThrow().name().startsWith("M_IT");
    }

    /** Wireshark prints seven digits, and takes a bitstring's first octet for the highest one. */
    private static double value(InformationObject object) {
        return switch (object.element()) {
            case NormalizedValue normalized -> Math.round(normalized.fraction() * 1e7) / 1e7;
            case Bitstring32(int bits) -> Integer.toUnsignedLong(Integer.reverseBytes(bits));
            default -> object.element().raw();
        };
    }

    private static List<Integer> time(Cp56Time2a time) {
        return List.of(time.yearOfCentury(), time.month(), time.dayOfMonth(), time.hour(), time.minute(),
                time.millisOfMinute());
    }

    /** The same line of tshark's fields. */
    private static String line(String output) {
        var columns = List.of(output.split(";", -1));
        var frame = columns.subList(0, FRAME.size());
        var values = columns.subList(FRAME.size(), FRAME.size() + VALUES.size());
        int quality = FRAME.size() + VALUES.size();
        var qualities = columns.subList(quality, quality + QUALITIES.size());
        var times = columns.subList(quality + QUALITIES.size(), columns.size());
        return "%s %s %s type %s cause %s %b %b oa %s ca %s sq %b %s".formatted(frame.get(0), frame.get(1),
                frame.get(2),
                frame.get(3), frame.get(4), isSet(frame.get(5)), isSet(frame.get(6)), frame.get(7), frame.get(8),
                isSet(frame.get(9)), frame.get(10))
                + " ioa " + all(frame.get(11)).map(Integer::valueOf).toList()
                + " values " + values.stream().flatMap(TsharkTest::all).map(TsharkTest::number).toList()
                + " quality "
                + qualities.stream().flatMap(TsharkTest::all).map(octet -> Integer.decode(octet) & qualityBits(
                        qualities, octet)).toList()
                + " time " + times(times);
    }

    /** SIQ and DIQ have the value where QDS has the overflow. */
    private static int qualityBits(List<String> qualities, String octet) {
        return qualities.get(2).contains(octet) ? 0xf1 : 0xf0;
    }

    private static List<List<Integer>> times(List<String> columns) {
        var times = new ArrayList<List<Integer>>();
        for (int i = 0; i < all(columns.getFirst()).count(); i++) {
            int index = i;
            times.add(columns.stream().map(column -> Integer.valueOf(all(column).toList().get(index))).toList());
        }
        return times;
    }

    private static Stream<String> all(String column) {
        return column.isEmpty() ? Stream.empty() : Arrays.stream(column.split(","));
    }

    private static boolean isSet(String truth) {
        return truth.equals("1") || truth.equals("True");
    }

    private static double number(String text) {
        return switch (text) {
            case "True" -> 1;
            case "False" -> 0;
            default -> text.startsWith("0x") ? Long.decode(text) : Double.parseDouble(text);
        };
    }
}
