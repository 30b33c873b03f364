/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.dsl.host.index.Finding;
import org.telecontrol.dsl.host.index.ProjectIndex;
import org.telecontrol.dsl.host.language.StationLanguage;

/** Which files a build looks into, and that what it finds does not depend on their order. */
class BuildingTest {

    private static final String LIBRARY = "typical Bay { point Q0 M_DP_TB_1 +0 }\n";
    private static final int RTUS = 20;

    @TempDir
    private Path folder = Path.of("");

    private final ProjectIndex index = new ProjectIndex();
    private final Map<String, URI> files = new LinkedHashMap<>();

    @Test
    void readsEachFileOnceAndThoseOnWhichAllBuildAFewTimesMore() throws IOException {
        rtus();
        write("z.station", LIBRARY);
        var parsed = StationLanguage.parsedTexts();
        assertEquals(Map.of(), messages(index.rebuild(files.values(), CancelIndicator.NullImpl).findings()));
        var texts = StationLanguage.parsedTexts() - parsed;
        assertTrue(texts >= RTUS + 1 && texts <= RTUS + 8, texts + " texts were parsed");
    }

    @Test
    void looksIntoNothingElseWhenNobodyDependsOnTheChange() throws IOException {
        rtus();
        write("z.station", LIBRARY);
        index.rebuild(files.values(), CancelIndicator.NullImpl);
        write("rtu3.station", rtu(3).replace("from 100", "from 200"));
        assertEquals(Set.of("rtu3.station"), names(change("rtu3.station")));
        write("rtu3.station", rtu(3).replace("use Bay", "use Bey"));
        assertEquals(Set.of("rtu3.station", "z.station"), names(change("rtu3.station")),
                "the typical is asked whether somebody uses it, who uses it is not");
    }

    @Test
    void followsAChangeThroughTheFileInBetween() throws IOException {
        write("dve.station", "dve All { include R1.F.Q0 }\n");
        write("rtu1.station", rtu(1));
        write("z.station", LIBRARY);
        assertEquals(Map.of(), messages(index.rebuild(files.values(), CancelIndicator.NullImpl).findings()));
        write("z.station", LIBRARY.replace("Q0", "Q1"));
        assertEquals(Map.of("dve.station", List.of("There is no point Q0 in the typical")),
                messages(change("z.station")));
    }

    @Test
    void looksAgainAtGroupsOfAllRtusWhenOneIsNew() throws IOException {
        write("dve.station", "dve All { include matching \"*.F.*\" }\n");
        write("rtu1.station", "rtu R1 { }\n");
        write("z.station", LIBRARY);
        assertEquals(Map.of("dve.station", List.of("No name matches \"*.F.*\""), "z.station",
                List.of("Nobody uses the typical Bay")),
                messages(index.rebuild(files.values(), CancelIndicator.NullImpl).findings()));
        write("rtu2.station", rtu(2));
        var findings = change("rtu2.station");
        assertTrue(names(findings).contains("dve.station"));
        assertEquals(Map.of(), messages(findings));
    }

    @Test
    void findsTheSameInAnyOrder() throws IOException {
        rtus();
        write("z.station", LIBRARY + LIBRARY.replace("Bay", "BAY"));
        write("own.station", LIBRARY.replace("Bay", "Own") + "rtu OWN link L at \"192.0.2.3\" { }\n");
        write("link.station", "link L { }\nlink M { }\nrtu r3 link M { }\n");
        write("user.station", "rtu USER link L { station 1 { use Own F from 10 } }\ndve G in H { }\n");
        write("dve.station", "dve H { include R2.F.Q0 include USER.F.Q0 include USER.G.Q0 }\ndve G { }\n");
        var order = new ArrayList<>(files.values());
        var expected = messages(one(order));
        assertEquals(Set.of("dve.station", "link.station", "own.station", "rtu3.station", "user.station", "z.station"),
                expected.keySet());
        for (var seed = 0; seed < 5; seed++) {
            Collections.shuffle(order, new Random(seed));
            assertEquals(expected, messages(new ProjectIndex().rebuild(order, CancelIndicator.NullImpl).findings()));
        }
    }

    /** File after file: each is checked against what is known before, as when they are saved one by one. */
    private static Map<URI, List<Finding>> one(List<URI> order) {
        var index = new ProjectIndex();
        Map<URI, List<Finding>> findings = new LinkedHashMap<>();
        for (var file : order) {
            findings.putAll(index.build(Set.of(file), Set.of(), CancelIndicator.NullImpl).findings());
        }
        return findings;
    }

    private Map<URI, List<Finding>> change(String file) {
        return index.build(Set.of(files.get(file)), Set.of(), CancelIndicator.NullImpl).findings();
    }

    private void rtus() throws IOException {
        for (var rtu = 1; rtu <= RTUS; rtu++) {
            write("rtu" + rtu + ".station", rtu(rtu));
        }
    }

    private static String rtu(int number) {
        return "rtu R%d at \"192.0.2.%d\" { station 1 { use Bay F from 100 } }%n".formatted(number, number);
    }

    private void write(String name, String text) throws IOException {
        files.put(name, URI.createFileURI(Files.writeString(folder.resolve(name), text).toString()));
    }

    private static Set<String> names(Map<URI, List<Finding>> findings) {
        return findings.keySet().stream().map(URI::lastSegment).collect(java.util.stream.Collectors.toSet());
    }

    /** Of the files that have some. */
    private static Map<String, List<String>> messages(Map<URI, List<Finding>> findings) {
        Map<String, List<String>> messages = new TreeMap<>();
        findings.forEach((file, found) -> {
            if (!found.isEmpty()) {
                messages.put(file.lastSegment(), found.stream().map(Finding::message).sorted().toList());
            }
        });
        return messages;
    }
}
