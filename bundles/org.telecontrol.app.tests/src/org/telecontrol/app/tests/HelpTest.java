/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.app.help.HelpPages;
import org.telecontrol.app.help.KeyRow;
import org.telecontrol.simulator.Fault;
import org.telecontrol.testkit.log.NoErrorLogged;

@ExtendWith(NoErrorLogged.class)
class HelpTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)\"");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyPageIsThereAndLeadsSomewhere() throws IOException {
        var first = HelpPages.write(folder, List.of(new KeyRow("Ctrl+<", "Format", "Lays out")));
        assertEquals(folder.resolve("index.html"), first);
        try (var pages = Files.list(folder)) {
            for (var page : pages.filter(file -> file.toString().endsWith(".html")).toList()) {
                LINK.matcher(Files.readString(page)).results().map(found -> found.group(1))
                        .forEach(link -> assertTrue(Files.exists(folder.resolve(link)), page + " leads to " + link));
            }
        }
        assertTrue(Files.readString(folder.resolve("keyboard.html")).contains("<kbd>Ctrl+&lt;</kbd></td><td>Format"));
    }

    @Test
    void everyWordOfTheLanguageIsExplainedBelowAnExample() throws IOException {
        HelpPages.write(folder, List.of());
        var page = Files.readString(folder.resolve("notation.html"));
        assertTrue(page.contains("use FeederBay F01 from 1000"), page);
        assertTrue(page.contains("<td><code>returns</code></td><td>The point that shows"), page);
        assertTrue(page.contains("<br><small>IEC 60870-5-104, Test procedures</small>"), page);
    }

    @Test
    void theKeysAreThoseOfTheWorkbench() {
        var keys = KeyRow.of(PlatformUI.getWorkbench().getService(IBindingService.class));
        assertTrue(keys.stream().anyMatch(key -> key.keys().equals("Shift+Ctrl+C") && !key.description().isEmpty()),
                keys::toString);
        assertEquals(keys.stream().distinct().toList(), keys);
    }

    @Test
    void everyFaultIsExplained() throws IOException {
        HelpPages.write(folder, List.of());
        var page = Files.readString(folder.resolve("simulator.html"));
        Arrays.stream(Fault.values())
                .forEach(fault -> assertTrue(page.contains("<code>" + fault + "</code>"), fault::toString));
    }
}
