/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telecontrol.capture.CaptureWriter;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.tests.Run;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.ObservedApdu;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.testkit.FakeLinks;
import org.telecontrol.link.testkit.RecordingListener;

import com.google.gson.JsonParser;

/** What decode prints of octets written by hand, after IEC 60870-5-101, clause 7.3. */
class DecodeFieldsTest {

    private static final String RECEIVED = "2026-11-22T23:20:00Z";

    /** 2026-11-22, 23:15:30.123. */
    private static final String CP56 = "ab750f17f60b1a";

    @TempDir
    private Path folder = Path.of("");

    private Run decode(List<String> asdus, String... options) throws IOException {
        var link = new FakeLinks().connect(new Endpoint("192.0.2.1", 2404), LinkSettings.DEFAULT,
                new RecordingListener());
        try (var out = Files.newOutputStream(folder.resolve("c.pcapng")); var writer = new CaptureWriter(out)) {
            for (int i = 0; i < asdus.size(); i++) {
                var apdu = HexFormat.of().parseHex(
                        "68%02x%02x000000".formatted(4 + asdus.get(i).length() / 2, 2 * i) + asdus.get(i));
                writer.write(link, new ObservedApdu(Instant.parse(RECEIVED), true, apdu), "N");
            }
        }
        var arguments = new ArrayList<>(List.of("decode", "c.pcapng"));
        arguments.addAll(Arrays.asList(options));
        return Run.of(folder, J60870LinkProvider::new, arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "05 c0 00 | {raw:-64, transient:true}", //
            "0f ffffffff 63 | {raw:-1, quality:[carry,adjusted], sequence:3}",
            "11 06 ffff 30750f | {raw:2, time:'2026-11-22T23:15:30.000Z', elapsed:65535}",
            "11 0a 0100 30758f | {raw:2, quality:[elapsed-time-invalid], time:'2026-11-22T23:15:30.000Z', elapsed:1,"
                    + "time-flags:[invalid]}",
            "12 3f 80 0a00 30750f | {raw:63, quality:[invalid], time:'2026-11-22T23:15:30.000Z', duration:10}",
            "13 0f 00 e803 30750f | {raw:15, time:'2026-11-22T23:15:30.000Z', operating:1000}",
            "14 01800280 01 | {raw:32769, quality:[overflow], changed:32770}",
            "15 0040 | {raw:16384, normalized:0.5}",
            "26 81 1400 CP56 | {raw:1, quality:[invalid], time:'2026-11-22T23:15:30.123Z', elapsed:20}",
            "27 01 00 1400 CP56 | {raw:1, time:'2026-11-22T23:15:30.123Z', duration:20}",
            "28 08 00 1400 CP56 | {raw:8, time:'2026-11-22T23:15:30.123Z', operating:20}",
            "2d 8d | {raw:1, qualifier:3, select:true}", //
            "30 0080 0a | {raw:-32768, qualifier:10, select:false, normalized:-1.0}",
            "33 05000080 | {raw:2147483653}", //
            "46 82 | {raw:2, after-parameter-change:true}", //
            "65 45 | {raw:69, request:5, freeze:1}", //
            "67 CP56 | {raw:RAW, time:'2026-11-22T23:15:30.123Z'}",
            "68 aa55 | {raw:21930}", //
            "6a 1027 | {raw:10000}", //
            "6b 0500 CP56 | {raw:5, time:'2026-11-22T23:15:30.123Z'}",
            "6e 0040 c1 | {raw:16384, qualifier:193, normalized:0.5}", //
            "71 03 | {raw:3}", //
            "78 0500 000200 80 | {raw:5, length:512, negative:true}",
            "79 0500 01 000200 00 | {raw:5, section:1, length:512, not-ready:false}",
            "7a 0500 02 16 | {raw:5, section:2, order:6, trouble:1}",
            "7b 0500 02 03 c8 | {raw:5, section:2, what:3, checksum:200}",
            "7c 0500 02 24 | {raw:5, section:2, what:4, trouble:2}",
            "7d 0500 02 03 680102 | {raw:5, section:2, octets:'680102'}",
            "7e 0500 000200 20 CP56 | {raw:5, length:512, status:32, created:'2026-11-22T23:15:30.123Z'}",
            "7f 0500 CP56 CP56 | {raw:5, from:'2026-11-22T23:15:30.123Z', to:'2026-11-22T23:15:30.123Z'}",
            "29 0102 | {raw:2, octets:'0102'}", //
            "1e 01 ffff3f1f1f0f63 | {raw:1, time-octets:'ffff3f1f1f0f63'}",
            "1e 01 30f54f971f0c1a | {raw:1, time-flags:[substituted,summer-time], time-octets:'30f54f971f0c1a'}"})
    void everyFieldOfAnObjectIsPrinted(String octets, String expected) throws IOException {
        var hex = octets.replace("CP56", CP56).replace(" ", "");
        var asdu = hex.substring(0, 2) + "010300" + "0100" + "090000" + hex.substring(2);
        var json = JsonParser.parseString(expected.replace("RAW", Long.toString(0x1a_0b_f6_17_0f_75_abL)))
                .getAsJsonObject();
        json.addProperty("ioa", 9);
        if (!json.has("quality")) {
            json.add("quality", JsonParser.parseString("[]"));
        }
        if (!json.has("time")) {
            json.add("time", JsonParser.parseString("null"));
        }
        var apdu = decode(List.of(asdu), "--json").exits(ExitCode.DONE).jsonLines().getFirst();
        assertEquals(json, apdu.getAsJsonArray("objects").get(0));
    }

    @ParameterizedTest
    @CsvSource({"2d01060001000900008d, '9  1  qualifier 3  select'", "0501030001000900003f01, '9  63  [overflow]'",
            "050103000100090000ff00, '9  -1  transient'",
            "13010300010009000 00f00e80330758f, '9  15  operating 1000  time-flags invalid  2026-11-22T23:15:30.000Z'",
            "7801030001000900000500000200 80, '9  5  length 512  negative'"})
    void peopleSeeThemToo(String asdu, String expected) throws IOException {
        var run = decode(List.of(asdu.replace(" ", ""))).exits(ExitCode.DONE);
        assertEquals("        " + expected, run.lines().getLast());
    }

    @Test
    void fieldLengthsOtherThanUsualAreRead() throws IOException {
        var run = decode(List.of("01020307 090001 0a0000".replace(" ", "")), "--json", "--cause-length", "1",
                "--common-address-length", "1", "--object-address-length", "2").exits(ExitCode.DONE);
        var apdu = run.jsonLines().getFirst();
        assertEquals(7, apdu.get("ca").getAsInt());
        assertEquals(0, apdu.get("oa").getAsInt());
        assertEquals("[9=1, 10=0]", apdu.getAsJsonArray("objects").asList().stream().map(JsonElements::ioaAndRaw)
                .toList().toString());
        decode(List.of(), "--object-address-length", "4").exits(ExitCode.USAGE);
    }

    @Test
    void timesAreReadInTheZoneOfTheStation() throws IOException {
        var asdu = "1e010300010009000001" + CP56;
        var apdu = decode(List.of(asdu), "--json", "--time-zone", "Europe/Madrid").exits(ExitCode.DONE).jsonLines()
                .getFirst();
        assertEquals("2026-11-22T22:15:30.123Z", JsonElements.firstObject(apdu).get("time").getAsString());
        assertTrue(decode(List.of(asdu), "--time-zone", "Mars/Olympus").exits(ExitCode.USAGE).err()
                .contains("\"Mars/Olympus\" is no time zone"));
    }

    @Test
    void portsCanBeChosen() throws IOException {
        var asdu = "1e010300010009000001" + CP56;
        assertEquals(1, decode(List.of(asdu), "--json", "--port", "2404").exits(ExitCode.DONE).lines().size());
        assertEquals(0, decode(List.of(asdu), "--json", "--port", "80,443").exits(ExitCode.DONE).lines().size());
        assertTrue(decode(List.of(asdu), "--port", "70000").exits(ExitCode.USAGE).err()
                .contains("A port is 1 to 65535, not 70000"));
    }

    @Test
    void whatIsLostIsTold() throws IOException {
        decode(List.of("0101030001000900000 1".replace(" ", ""), "01010300010009000000", "01010300010009000001"));
        var file = folder.resolve("c.pcapng");
        var octets = Files.readAllBytes(file);
        int last = lengthOfLastBlock(octets);
        int before = lengthOfLastBlock(Arrays.copyOf(octets, octets.length - last));
        var cut = Arrays.copyOf(octets, octets.length - before);
        System.arraycopy(octets, octets.length - last, cut, octets.length - last - before, last);
        Files.write(file, cut);
        var run = Run.of(folder, J60870LinkProvider::new, "decode", "c.pcapng").exits(ExitCode.DONE);
        assertEquals("gaps where segments are missing, and perhaps APDUs: 1", run.err().strip());
        assertEquals(4, run.lines().size());
    }

    private static int lengthOfLastBlock(byte[] octets) {
        return octets[octets.length - 4] & 0xff | (octets[octets.length - 3] & 0xff) << 8;
    }
}
