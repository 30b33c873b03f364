/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.dsl.rules.Level;
import org.telecontrol.dsl.rules.RuleTable;
import org.telecontrol.dsl.rules.RulesPage;
import org.telecontrol.dsl.rules.Severities;

/** Levels that are set, and rules that are allowed. */
class RuleSettingsTest {

    private static final String LINK = "link L {\n    w 9\n}\n";

    @Test
    void settingsThatMakeNoSenseAreLeftOut() {
        var preferences = new Properties();
        preferences.putAll(Map.of("severity.window", "info", "severity.timer", "loud", "severity.syntax", "ignore",
                "severity.from-tomorrow", "error", "other", "error"));
        var severities = Severities.of(preferences);
        assertEquals(Level.INFO, severities.levelOf("window").orElseThrow());
        for (var code : List.of("timer", "syntax", "from-tomorrow", "states")) {
            assertTrue(severities.levelOf(code).isEmpty(), code);
        }
    }

    @Test
    void theNearestProjectAboveAFileCounts(@TempDir Path folder) throws IOException {
        var inner = folder.resolve("inner");
        settings(folder, "severity.window-ratio=error");
        settings(inner, "severity.window-ratio=ignore");
        var outerFile = Files.writeString(folder.resolve("a.station"), LINK);
        var innerFile = Files.writeString(inner.resolve("b.station"), LINK);
        assertTrue(StationFiles.load(outerFile).hasErrors());
        assertEquals(List.of(), StationFiles.load(innerFile).problems());
        var asked = new Severities(Map.of("window-ratio", Level.INFO));
        assertFalse(StationFiles.load(List.of(outerFile), asked).hasErrors());
    }

    private static void settings(Path folder, String line) throws IOException {
        var file = folder.resolve(".settings").resolve("org.telecontrol.dsl.prefs");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "eclipse.preferences.version=1\n" + line + "\n");
    }

    @Test
    void leaveHoldsForWhatTheElementContains(@TempDir Path folder) {
        var point = "point A%1$d M_SP_TA_1 %1$d ";
        assertEquals(List.of(), Texts.problems(folder,
                "rtu R { station 1 { allow type-profile \"old\" " + point.formatted(1) + point.formatted(2) + "} }"));
        assertEquals(List.of("1:64 WARNING type-profile M_SP_TA_1 is outside of the 104 profile: M_SP_TB_1 is the type "
                + "with CP56Time2a"), Texts.problems(folder,
                        "rtu R { station 1 { point A1 M_SP_TB_1 1 } station 2 {"
                                + " point X M_SP_TA_1 1 } }"));
    }

    @Test
    void leaveIsKeptInXmi(@TempDir Path folder) throws IOException {
        var text = "link L {\n    k 12\n    w 9\n    t0 30s\n    t1 15s\n    t2 10s\n    t3 20s\n"
                + "    allow window-ratio \"agreed with \\\"them\\\"\"\n}\n";
        var xmi = folder.resolve("a.xmi");
        StationFiles.save(Texts.load(folder, text).configuration(folder.resolve("a.station")), xmi);
        var loaded = StationFiles.load(xmi);
        assertEquals(List.of(), loaded.problems());
        var back = folder.resolve("back.station");
        StationFiles.save(loaded.configuration(xmi), back);
        assertTrue(Files.readString(back).contains("    allow window-ratio \"agreed with \\\"them\\\"\"\n"));
    }

    @Test
    void anErrorInATypicalIsToldOnce(@TempDir Path folder) {
        assertEquals(List.of(
                "1:64 ERROR duplicate-address Address +0 of typical T is declared twice: A and B are both M_SP_NA_1"),
                Texts.problems(folder, "typical T { point A M_SP_NA_1 +0 meta X \"y\" point B M_SP_NA_1 +0 }\n"
                        + "rtu R { station 1 { use T F1 from 10 use T F2 from 20 use T F3 from 30 } }"));
    }

    @Test
    void anAbsoluteAddressInATypicalCollidesOnce(@TempDir Path folder) {
        var problems = Texts.problems(folder, "typical T { point A M_SP_NA_1 5 }\n"
                + "rtu R { station 1 { use T F1 from 10 use T F2 from 20 use T F3 from 30 } }");
        assertEquals(2, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains("absolute-address"), problems.toString());
        assertTrue(problems.get(1).endsWith("and 1 more of these two"), problems.toString());
    }

    @Test
    void theHelpPageExplainsEveryRule() {
        var page = RulesPage.html();
        for (var rule : RuleTable.rules()) {
            assertTrue(page.contains("<section id=\"" + rule.code() + "\">"), rule.code());
            assertTrue(page.contains("href=\"#" + rule.code() + "\""), rule.code());
        }
    }
}
