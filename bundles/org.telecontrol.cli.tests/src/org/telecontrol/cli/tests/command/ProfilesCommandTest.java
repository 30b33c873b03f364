/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.tests.Run;

class ProfilesCommandTest {

    @Test
    void bothDataMinerLayoutsAreListedWithTheirColumns() {
        var run = Run.of(Path.of(""), "profiles").exits(ExitCode.DONE);
        assertTrue(run.lines().contains("dataminer-help"), run.out());
        assertTrue(run.lines().contains("dataminer-metadata"), run.out());
        assertTrue(run.out().contains("Columns: IOA, IOA_WRITE, FAMILY"), run.out());
        assertTrue(run.out().contains("They say: address, command address, "), run.out());
        assertTrue(run.out().contains("Reads CSV, XLSX, XLS, ODS; writes CSV, XLSX\n"), run.out());
        assertTrue(run.lines().stream().allMatch(line -> line.length() <= 100), run.out());
        assertEquals("", run.err());
    }

    @Test
    void jsonIsOneDocument() {
        var profiles = Run.of(Path.of(""), "profiles", "--json").exits(ExitCode.DONE).json().getAsJsonArray();
        var help = profiles.get(0).getAsJsonObject();
        assertEquals("dataminer-help", help.get("id").getAsString());
        assertEquals(19, help.getAsJsonArray("columns").size());
        assertEquals("[\"CSV\",\"XLSX\",\"XLS\",\"ODS\"]", help.getAsJsonArray("reads").toString());
        assertEquals("[\"CSV\",\"XLSX\"]", help.getAsJsonArray("writes").toString());
        assertEquals("{\"column\":\"IOA\",\"role\":\"address\"}", help.getAsJsonArray("means").get(0).toString());
    }
}
