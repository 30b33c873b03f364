/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.LastImport;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.layout.LayoutProfiles;

/** State texts come back whatever is in them. */
class StateTextsTest {

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"off; really", "\"quoted\"", "a \"b\" c", ";", "\"", " spaced ", "\"a\";b"})
    void theyComeBack(String text) throws IOException {
        for (var profile : List.of(LayoutProfiles.TEMPLATE, LayoutProfiles.GENERIC)) {
            var configuration = Lists.empty();
            Lists.merge(Lists.csv(folder, "IOA,Type,Name,States", "1,30,Door,a;b"),
                    ImportOptions.DEFAULT.withHost("h"), configuration);
            Lists.points(configuration).all().getFirst().declaration().getStates().set(0, text);
            var target = folder.resolve(profile.id() + ".csv");
            Lists.export(configuration, profile, LastImport.NONE).write(target, Progress.NONE);
            var back = Lists.empty();
            Lists.merge(target, ImportOptions.DEFAULT.withProfile(profile), back);
            assertEquals(List.of(text, "b"), Lists.points(back).all().getFirst().states());
        }
    }
}
