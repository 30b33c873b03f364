/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.model.points.Configurations;
import org.telecontrol.model.station.InformationObject;

/** 100,000 points: everything is linear. The limit is far above what a busy machine takes, so that only another order fails. */
class LargeFileTest {

    private static final int COMMANDS = 50_000;
    private static final Duration LIMIT = Duration.ofSeconds(120);

    @Test
    void readsChecksChangesAndFormats(@TempDir Path folder) throws IOException {
        var file = folder.resolve("large.station");
        var text = text();
        Files.writeString(file, text);
        var loaded = assertTimeout(LIMIT, () -> StationFiles.load(file));
        assertEquals(List.of(), loaded.problems());
        var elements = Configurations.rtus(loaded.resources()).get(0).getStations().get(0).getElements();
        assertEquals(2 * COMMANDS, elements.size());
        ((InformationObject) elements.get(COMMANDS + 1)).setDescription("changed");
        assertTimeout(LIMIT, () -> StationFiles.save(loaded.configuration(file), file));
        assertEquals(text.length() + " \"changed\"".length(), Files.size(file));
        assertEquals(text, assertTimeout(LIMIT, () -> StationFiles.format(text.replace("meta", "  meta"))));
    }

    private static String text() {
        var text = new StringBuilder("rtu R {\n    station 1 {\n");
        for (int i = 1; i <= COMMANDS; i++) {
            text.append("        point   P%-5d M_ME_TF_1 %-5d \"Voltage\" unit \"kV\" factor 0.1\n".formatted(i, i));
            text.append("            meta Family \"Measurement\", IdenIngrid \"%d\"\n".formatted(i));
            text.append("        command C%-5d C_SE_NC_1 %-5d direct returns P%d\n".formatted(i, i, i));
        }
        return text.append("    }\n}\n").toString();
    }
}
