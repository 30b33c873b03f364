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
import org.junit.jupiter.params.provider.CsvSource;
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
                run.err().startsWith(
                        "telecontrol: There is no command 'profils'. Did you mean 'telecontrol profiles'?\n"),
                run.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            campaign --help              | There is no command 'campaign'.
            help reconcile               | There is no command 'reconcile'.
            ask reed --help              | There is no command 'ask reed'. Did you mean 'telecontrol ask read'?
            help files gte               | There is no command 'files gte'. Did you mean 'telecontrol files get'?
            profiles more                | 'more' is one argument too many.
            profiles --jsno=1            | There is no option --jsno. Did you mean '--json'?
            profiles --json --json       | The option --json is there twice.
            check --format xml a.station | Invalid value for option '--format': 'xml' is none of text, json, sarif
            decode --port one a.pcap     | Invalid value for option '--port' (N): 'one' is no whole number, or too great a one
            simulate a.station --rate x  | Invalid value for option '--rate': 'x' is no number
            """)
    void wrongUsageIsOneSentenceAndAHint(String commandLine, String sentence) {
        var run = run(commandLine.split(" +")).exits(ExitCode.USAGE);
        assertEquals("", run.out());
        assertEquals("telecontrol: " + sentence, run.err().lines().findFirst().orElseThrow());
        assertEquals(2, run.err().lines().count(), run.err());
    }

    @Test
    void helpShowsWhatTheOptionShows() {
        assertEquals(run("--help").out(), run("help").exits(ExitCode.DONE).out());
        assertEquals(run("ask", "read", "--help").out(), run("help", "ask", "read").exits(ExitCode.DONE).out());
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
        return List.copyOf(Telecontrol.commandLine(context()).getSubcommands().keySet());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelp(String command) {
        var run = run(command, "--help").exits(ExitCode.DONE);
        assertEquals("", run.err());
        assertTrue(run.out().contains("Usage: telecontrol " + command + " "), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
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
