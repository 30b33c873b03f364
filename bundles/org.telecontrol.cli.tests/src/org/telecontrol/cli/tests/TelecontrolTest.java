/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telecontrol.cli.Context;
import org.telecontrol.cli.Cores;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.ServiceCores;
import org.telecontrol.cli.Telecontrol;
import org.telecontrol.cli.Version;
import org.telecontrol.cli.command.MonitorCommand;

class TelecontrolTest {

    private static Run run(String... arguments) {
        return Run.of(Path.of(""), arguments);
    }

    private static Context context() {
        return Context.of(System.out, System.err, new ServiceCores(), Path.of(""));
    }

    @Test
    void withoutACommandTheUsageIsWrong() {
        var run = run().exits(ExitCode.USAGE);
        assertEquals("", run.out());
        assertTrue(run.err().contains("telecontrol --help"), run.err());
    }

    @Test
    void anUnknownCommandIsAnsweredWithASuggestion() {
        var run = run("profils").exits(ExitCode.USAGE);
        assertEquals("", run.out());
        assertTrue(
                run.err().startsWith("telecontrol: There is no command 'profils'.\nDid you mean: telecontrol profiles"),
                run.err());
    }

    @Test
    void anUnknownOptionIsAnsweredWithASuggestion() {
        var run = run("profiles", "--jsno").exits(ExitCode.USAGE);
        assertTrue(run.err().contains("--json"), run.err());
    }

    @Test
    void theHelpListsExactlyTheCommandsThatWork() {
        var run = run("--help").exits(ExitCode.DONE);
        assertEquals("", run.err());
        for (var command : Telecontrol.commandLine(context()).getSubcommands().keySet()) {
            assertTrue(run.out().contains("\n  " + command + " "), command);
        }
        for (var later : new String[]{"reconcile", "campaign"}) {
            assertFalse(run.out().contains("\n  " + later + " "), later);
        }
    }

    static List<String> commands() {
        return Telecontrol.commandLine(context()).getSubcommands().keySet().stream()
                .filter(command -> !command.equals("help")).toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelp(String command) {
        var run = run(command, "--help").exits(ExitCode.DONE);
        assertEquals("", run.err());
        assertTrue(run.out().contains("Usage: telecontrol " + command + " "), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 100), run.out());
    }

    @Test
    void anUnexpectedFailureIsOneSentenceAndItsPlaceWithDebug(@TempDir Path folder) throws IOException {
        Grid.write(folder);
        Cores broken = () -> {
            throw new IllegalStateException("no links today");
        };
        var plain = Run.of(folder, broken, "monitor", Grid.FILE).exits(ExitCode.ERRORS_FOUND);
        assertEquals(1, plain.err().lines().count(), plain.err());
        assertTrue(plain.err().contains("no links today"), plain.err());
        var debug = Run.of(folder, broken, "monitor", Grid.FILE, "--debug").exits(ExitCode.ERRORS_FOUND);
        assertTrue(debug.err().startsWith(plain.err()), debug.err());
        assertTrue(debug.err().contains("\tat " + MonitorCommand.class.getName() + ".call("), debug.err());
    }

    @Test
    void theVersionIsThatOfTheBundle() {
        assertEquals("telecontrol " + Version.text() + "\n", run("--version").exits(ExitCode.DONE).out());
    }
}
