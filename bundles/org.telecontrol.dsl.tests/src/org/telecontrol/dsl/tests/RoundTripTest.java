/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}
