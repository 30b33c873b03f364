/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.tests.Run;
import org.telecontrol.dsl.rules.RuleTable;

/** Which rules there are and how much they matter, from the command line. */
class CheckRulesTest {

    private static final String WARNING = "l.station:1:12: warning: w should not exceed two thirds of k: at most 8 "
            + "with k 12, not 9 [window-ratio]\n";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void writeLink() throws IOException {
        Files.writeString(folder.resolve("l.station"), "link L { w 9 }");
    }

    @Test
    void levelsAreThoseOfTheTable() {
        assertEquals(WARNING, run("check", "l.station").exits(ExitCode.DONE).out());
    }

    @Test
    void levelsOfTheProjectAreReadFromTheFolderAbove() throws IOException {
        var settings = Files.createDirectories(folder.resolve(".settings"));
        Files.writeString(settings.resolve("org.telecontrol.dsl.prefs"),
                "eclipse.preferences.version=1\nseverity.window-ratio=error\n");
        assertEquals(WARNING.replace("warning", "error"),
                run("check", "l.station").exits(ExitCode.ERRORS_FOUND).out());
        assertEquals(WARNING.replace("warning", "info"),
                run("check", "l.station", "--severity", "window-ratio=info").exits(ExitCode.DONE).out());
    }

    @Test
    void anIgnoredRuleIsSilent() {
        assertEquals("", run("check", "l.station", "--severity", "window-ratio=ignore", "--severity", "states=error")
                .exits(ExitCode.DONE).out());
    }

    @Test
    void whatIsNoRuleOrNoLevelIsWrongUsage() {
        assertEquals("telecontrol: There is no rule windo; check --rules lists them\n",
                run("check", "l.station", "--severity", "windo=info").exits(ExitCode.USAGE).err());
        assertEquals("telecontrol: bad is no level: write error, warning, info or ignore\n",
                run("check", "l.station", "--severity", "window=bad").exits(ExitCode.USAGE).err());
        assertEquals("telecontrol: The rule syntax always holds\n",
                run("check", "l.station", "--severity", "syntax=info").exits(ExitCode.USAGE).err());
        assertEquals("telecontrol: Name the files to be checked\n", run("check").exits(ExitCode.USAGE).err());
    }

    @Test
    void rulesAreListed() {
        var text = run("check", "--rules").exits(ExitCode.DONE).out();
        assertTrue(text.contains("window-ratio (warning): w above two thirds of k\n    An acknowledgement needs"),
                text);
        var rules = run("check", "--rules", "--json").exits(ExitCode.DONE).json().getAsJsonArray();
        assertEquals(RuleTable.rules().size(), rules.size());
        assertEquals("syntax", rules.get(0).getAsJsonObject().get("code").getAsString());
    }

    private Run run(String... arguments) {
        return Run.of(folder, arguments);
    }
}
