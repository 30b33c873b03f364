/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.ImportPreview;

class PreviewTest {

    private static final Map<String, String> KNOWN = Map.of("IOA", "1", "TYPE", "DI", "SIGNAL", "Known");

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    @Test
    void everyRowHasItsOutcomeAndItsProblems() throws IOException {
        var configuration = Lists.empty();
        Lists.merge(Lists.help(folder, List.of(KNOWN, Map.of("IOA", "2", "TYPE", "AI", "SIGNAL", "Other"))),
                ImportOptions.DEFAULT.withRtu("R1"), configuration);
        var list = Lists.help(folder, List.of(KNOWN, Map.of("IOA", "2", "TYPE", "AI", "SIGNAL", "Other", "UNITS", "V"),
                Map.of("IOA", "?", "TYPE", "DI", "SIGNAL", "Bad"),
                Map.of("IOA", "3", "TYPE", "AI", "SIGNAL", "New", "FACTOR", "x")));
        var preview = new ImportPreview(Lists.plan(list, ImportOptions.DEFAULT.withRtu("R1"), configuration));

        assertEquals(List.of("2 SAME", "3 CHANGED", "4 REFUSED", "5 ADDED"),
                preview.rows().stream().map(row -> row.number() + " " + row.outcome()).toList());
        var refused = preview.rows().get(2);
        var problem = refused.problem("IOA");
        assertEquals("bad-address", problem == null ? "" : problem.code());
        assertNull(refused.problem("TYPE"));
        assertEquals("?", preview.cells(refused).getFirst());
        assertEquals("x", preview.cells(preview.rows().get(3)).get(preview.headers().indexOf("FACTOR")));
    }
}
