/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.dsl.text.UnwritableException;
import org.telecontrol.dsl.StationFiles;

/** Text and XMI say the same: nothing is lost on the way there and back. */
class RoundTripTest {

    private String maximal = "";

    @BeforeEach
    void readExample() {
        maximal = Texts.resource("maximal.station");
    }

    @Test
    void exampleHasNoProblems(@TempDir Path folder) {
        assertEquals("", String.join("\n", Texts.problems(folder, maximal)));
    }

    @Test
    void exampleIsCanonical(@TempDir Path folder) {
        var configuration = Texts.load(folder, maximal).configuration(folder.resolve("a.station"));
        assertEquals(maximal, StationFiles.text(EcoreUtil.copy(configuration)));
    }

    @Test
    void exampleIsFormatted() {
        assertEquals(maximal, StationFiles.format(maximal));
    }

    @Test
    void textToXmiToText(@TempDir Path folder) throws IOException {
        var text = folder.resolve("a.station");
        var xmi = folder.resolve("a.xmi");
        var back = folder.resolve("back.station");
        StationFiles.save(Texts.load(folder, maximal).configuration(text), xmi);
        var loaded = StationFiles.load(xmi);
        assertEquals("", String.join("\n", loaded.problems().stream().map(Texts::line).toList()));
        StationFiles.save(loaded.configuration(xmi), back);
        assertEquals(maximal, Files.readString(back));
    }

    @Test
    void xmiToTextToXmi(@TempDir Path folder) throws IOException {
        var text = folder.resolve("a.station");
        var xmi = folder.resolve("a.xmi");
        var again = folder.resolve("again.xmi");
        StationFiles.save(Texts.load(folder, maximal).configuration(text), xmi);
        StationFiles.save(StationFiles.load(xmi).configuration(xmi), text);
        StationFiles.save(StationFiles.load(text).configuration(text), again);
        assertTrue(EcoreUtil.equals(StationFiles.load(xmi).configuration(xmi),
                StationFiles.load(again).configuration(again)));
        assertEquals(Files.readString(xmi), Files.readString(again));
    }

    @Test
    void whatNoXmlCanHoldIsNamed(@TempDir Path folder) throws IOException {
        var text = folder.resolve("a.station");
        var loaded = Texts.load(folder, "rtu R \"A\\u0000\" { }").configuration(text);
        assertEquals("XML has no character 0000 for the description in Rtu R",
                assertThrows(UnwritableException.class, () -> StationFiles.save(loaded, folder.resolve("a.xmi")))
                        .getMessage());
        assertFalse(Files.exists(folder.resolve("a.xmi")));
    }

    @Test
    void xmiRefersToOtherFilesByNames(@TempDir Path folder) throws IOException {
        var library = "link L { }\ntypical Bay { point Q0 M_DP_TB_1 +0 }\ntypical Line { point Q0 M_DP_TB_1 +0 }\n";
        var use = "rtu R link L { station 1 { use Bay F from 10 { override Q0 at 12 } } }\n"
                + "dve D in \"All of 100 %\" { include R.F.Q0 include R matching \"*\" }\n";
        var dve = "dve \"All of 100 %\" { }\n";
        var files = Texts.load(folder, library, use, dve);
        assertFalse(files.hasErrors());
        var xmi = folder.resolve("use.xmi");
        StationFiles.save(files.configuration(folder.resolve("b.station")), xmi);
        assertFalse(Files.readString(xmi).contains(".station#/"), Files.readString(xmi));
        Files.writeString(folder.resolve("a.station"), "typical Line { point Q0 M_DP_TB_1 +0 }\nlink M { }\n"
                + library.replaceFirst("typical Line.*", "").replace("{ point", "{ point Q9 M_DP_TB_1 +9 point"));
        var again = StationFiles.load(xmi, folder.resolve("a.station"), folder.resolve("c.station"));
        assertEquals(List.of("1:9 WARNING unused-typical Nobody uses the typical Line"),
                again.problems().stream().map(Texts::line).toList());
        var text = StationFiles.text(again.configuration(xmi));
        assertEquals(StationFiles.format(use), text);
    }

    @Test
    void namesInXmiAreNamesOfTheProject(@TempDir Path folder) throws IOException {
        var xmi = folder.resolve("r.xmi");
        StationFiles.save(Texts.load(folder, "rtu R at \"h\" { }").configuration(folder.resolve("a.station")), xmi);
        Files.writeString(folder.resolve("a.station"), "rtu R { }\nrtu S at \"H\" { }");
        assertEquals(List.of("1:5 ERROR duplicate-name R is also declared in r.xmi",
                "2:10 WARNING shared-endpoint h:2404 is the endpoint of an RTU in r.xmi as well"),
                StationFiles.load(folder.resolve("a.station"), xmi).problems().stream()
                        .filter(problem -> problem.file().endsWith("a.station")).map(Texts::line).toList());
    }
}
