/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that Wireshark's tools write. */
@Timeout(60)
class OtherWritersTest {

    private static final int COUNT = 20;

    @TempDir
    private Path folder = Path.of("");

    private void run(String... command) throws Exception {
        try {
            var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                    .redirectOutput(Redirect.to(folder.resolve("log").toFile())).start();
            assertEquals(0, process.waitFor(), () -> String.join(" ", command));
        } catch (IOException e) {
            if (System.getenv("CI") != null) {
                fail(command[0] + " is not installed", e);
            }
            assumeTrue(false, command[0] + " is not installed");
        }
    }

    private void original() throws IOException {
        var pcap = Pcap.ethernet();
        for (int i = 0; i < COUNT; i++) {
            pcap.add(Tcp.to2404(40_000, 1 + i * iFrame().length, Tcp.iFrame(i)));
        }
        Files.write(folder.resolve("original"), pcap.file(ByteOrder.LITTLE_ENDIAN));
    }

    private static byte[] iFrame() {
        return Tcp.iFrame(0);
    }

    private Pcap.Reading read(String file) throws IOException {
        return Pcap.read(Files.readAllBytes(folder.resolve(file)));
    }

    private static List<String> all() {
        return IntStream.range(0, COUNT).mapToObj(Tcp::iFrame).map(HexFormat.of()::formatHex).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pcap", "nsecpcap", "pcapng"})
    void formatsOfEditcap(String format) throws Exception {
        original();
        run("editcap", "-F", format, "original", "converted");
        var reading = read("converted");
        assertEquals(all(), reading.hex());
        assertEquals("2023-11-14T22:13:20.123456Z", reading.apdus().getFirst().at().toString());
    }

    @Test
    void packetsCutOffByEditcap() throws Exception {
        original();
        run("editcap", "-s", "60", "original", "converted");
        var reading = read("converted");
        assertEquals(List.of(), reading.hex());
        assertEquals(COUNT, reading.summary().cutOff());
    }

    @Test
    void captureMergedOfTwo() throws Exception {
        original();
        run("editcap", "-F", "pcap", "-r", "original", "first", "1-10");
        run("editcap", "-F", "pcapng", "-r", "original", "second", "11-20");
        run("mergecap", "-a", "-w", "merged", "first", "second");
        assertEquals(all(), read("merged").hex());
    }

    @Test
    void captureThatTsharkWrites() throws Exception {
        original();
        run("tshark", "-r", "original", "-Y", "frame.number > 5", "-w", "written");
        assertEquals(all().subList(5, COUNT), read("written").hex());
    }

    /** Headers made up by text2pcap. */
    @ParameterizedTest
    @ValueSource(strings = {"pcap", "pcapng"})
    void textTurnedIntoACapture(String format) throws Exception {
        var dump = new StringBuilder();
        for (int i = 0; i < COUNT; i++) {
            dump.append("0000 ").append(HexFormat.ofDelimiter(" ").formatHex(Tcp.iFrame(i))).append("\n");
        }
        Files.writeString(folder.resolve("dump"), dump);
        run("text2pcap", "-F", format, "-T", "40000,2404", "-4", "10.0.0.1,10.0.0.2", "dump", "written");
        var reading = read("written");
        assertEquals(all(), reading.hex());
        assertEquals("10.0.0.1:40000", reading.apdus().getFirst().source().toString());
    }
}
