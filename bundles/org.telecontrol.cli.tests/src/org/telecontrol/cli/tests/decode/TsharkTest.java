/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.capture.CaptureReader;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.tests.Run;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.j60870.J60870LinkProvider;

import com.google.gson.JsonObject;

/** Wireshark's decode of what our links record against the output of decode, for every type and every field of either. */
@Timeout(120)
class TsharkTest {

    private static final String NAME = "NORTH";
    private static final String RAW = "iec60870_asdu.rawdata";

    @TempDir
    private Path folder = Path.of("");
    private List<JsonObject> ours = List.of();
    private Tshark tshark = new Tshark(folder, 0);

    @BeforeEach
    void capture() throws Exception {
        Tshark.require();
        var file = folder.resolve("session.pcapng");
        RecordedLink.record(file, NAME, Examples.up(), Examples.down());
        ours = Run.of(folder, J60870LinkProvider::new, "decode", file.toString(), "--json").exits(ExitCode.DONE)
                .jsonLines();
        var destination = ours.getFirst().get("destination").getAsString();
        tshark = new Tshark(file, Integer.parseInt(destination.substring(destination.lastIndexOf(':') + 1)));
    }

    @Test
    void noFrameIsMalformedOrDrawsARemark() throws Exception {
        assertEquals("", tshark.run(Stream.of("-Y", "_ws.malformed or _ws.expert.severity >= 0x00600000")));
        assertEquals(List.of(NAME), tshark.run(Stream.of("-T", "fields", "-e", "frame.comment")).lines().distinct()
                .toList());
    }

    @Test
    void everyTypeAndEveryFormIsThere() {
        assertEquals(Arrays.stream(TypeIdentification.values()).map(Enum::name).collect(Collectors.toSet()),
                ours.stream().filter(apdu -> apdu.has("type")).map(apdu -> apdu.get("type").getAsString())
                        .collect(Collectors.toSet()));
        assertEquals(Set.of("STARTDT act", "STARTDT con", "STOPDT act", "STOPDT con", "TESTFR act", "TESTFR con"),
                ours.stream().filter(apdu -> apdu.has("function")).map(apdu -> apdu.get("function").getAsString())
                        .collect(Collectors.toSet()));
        assertTrue(ours.stream().anyMatch(apdu -> apdu.get("apci").getAsString().equals("S")));
    }

    @Test
    void everyFieldIsReadAlike() throws Exception {
        var theirs = tshark.frames(TsharkFields.ALL);
        var compared = new TreeSet<String>();
        assertEquals(ours.size(), theirs.size());
        for (int i = 0; i < theirs.size(); i++) {
            var their = theirs.get(i);
            their.remove(RAW);
            assertEquals(TsharkFields.of(ours.get(i)), their, ours.get(i).toString());
            compared.addAll(their.keySet());
        }
        compared.add(RAW);
        assertEquals(new TreeSet<>(TsharkFields.ALL), compared, "each field is there once at least");
    }

    /** Of the types that Wireshark does not know it has the octets, and finds them where we do. */
    @Test
    void theOctetsOfTypesUnknownToItAreTheSame() throws Exception {
        var apdus = apdus();
        var theirs = tshark.frames(TsharkFields.ALL);
        for (int i = 0; i < theirs.size(); i++) {
            var type = ours.get(i).get("type");
            boolean isUnknown = type != null && TsharkFields.UNKNOWN_TO_TSHARK
                    .contains(TypeIdentification.valueOf(type.getAsString()).family());
            assertEquals(isUnknown ? List.of(apdus.get(i).substring(2 * 15)) : null, theirs.get(i).get(RAW));
        }
    }

    private List<String> apdus() throws IOException {
        var apdus = new ArrayList<String>();
        CaptureReader.read(tshark.capture(), apdu -> apdus.add(HexFormat.of().formatHex(apdu.octets())));
        return apdus;
    }
}
