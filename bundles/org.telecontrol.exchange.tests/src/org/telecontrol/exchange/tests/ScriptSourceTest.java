/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.PointListImport;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.sheet.SheetFile;
import org.telecontrol.exchange.source.FetchedList;
import org.telecontrol.exchange.source.Secrets;
import org.telecontrol.exchange.source.Sources;
import org.telecontrol.exchange.yaml.YamlFileException;

@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class ScriptSourceTest {

    private static final Secrets SECRETS = (place, user) -> ("key of " + user).toCharArray();

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    private final List<String> messages = new ArrayList<>();

    @Test
    void takesWhatAProgramPrintsForTheList() throws IOException {
        script("printf 'IOA;Name;Type\\n100;Breaker;M_SP_NA_1\\n101;Spring;M_SP_NA_1\\n'");
        try (var fetched = fetch("")) {
            var list = PointListImport.read(fetched.file(), ImportOptions.DEFAULT.withCsv(fetched.form()),
                    Progress.NONE);
            assertEquals(List.of(100, 101), list.points().stream().map(point -> point.ioa()).toList());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{"IOA": 100, "Name": "A"}, {"IOA": 101, "Unit": null, "Ready": true}] | IOA,Name,Unit,Ready/100,A/101,,,true
            {"IOA": "0x64", "Name": "a,b"} {"IOA": 7}                             | IOA,Name/0x64,a,b/7
            """)
    void takesRowsAsJson(String json, String expected) throws IOException {
        script("cat <<'END'\n" + json + "\nEND");
        assertEquals(expected, String.join("/", rows("")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{"IOA": 100},            | script ./list.sh printed JSON that breaks off or is none
            [{"IOA": [100]}]          | script ./list.sh printed JSON whose rows are not flat: $[0].IOA is no single value
            [100]                     | script ./list.sh printed JSON whose rows are no objects: $[0]
            []                        | script ./list.sh printed no rows
            """)
    void saysWhatIsWrongWithTheJson(String json, String message) throws IOException {
        script("cat <<'END'\n" + json + "\nEND");
        assertEquals(message, assertThrows(IOException.class, () -> fetch("")).getMessage());
    }

    @Test
    void handsEndpointUserAndSecretOverInTheEnvironment() throws IOException {
        script("echo 'Endpoint,User,Secret'; echo \"$TELECONTROL_ENDPOINT,$TELECONTROL_USER,$TELECONTROL_SECRET\"");
        assertEquals(List.of("Endpoint,User,Secret", "grid.example.org,reader,key of reader"),
                rows("endpoint: grid.example.org\nuser: reader\n"));
    }

    @Test
    void handsNoSecretToAProgramOfNobody() throws IOException {
        script("echo 'Secret,Endpoint'; echo \"${TELECONTROL_SECRET-none},x\"");
        assertEquals(List.of("Secret,Endpoint", "none,x"), rows(""));
    }

    @Test
    void showsWhatTheProgramSaysAndWhyItEnded() throws IOException {
        var before = lists();
        script("echo 'asking the server' >&2; echo 'no such grid' >&2; exit 3");
        var failure = assertThrows(IOException.class, () -> fetch(""));
        assertEquals("script ./list.sh ended with 3: no such grid", failure.getMessage());
        assertEquals(List.of("asking the server", "no such grid"), messages);
        assertTrue(before.containsAll(lists()), () -> lists().toString());
    }

    @Test
    void givesUpAfterItsTimeAndLeavesNoProcess() throws IOException {
        script("sleep 600 & echo $! > number; mv number child; wait");
        var failure = assertThrows(IOException.class, () -> fetch("timeout: 5\n"));
        assertEquals("script ./list.sh has not brought the list within 5 s (timeout in the description)",
                failure.getMessage());
        assertEnds("child");
    }

    @Test
    void endsTheProgramWhenCancelled() throws IOException {
        script("echo $$ > number; mv number self; exec sleep 600");
        var progress = (Progress) (done, rows) -> !Files.exists(folder.resolve("self"));
        assertThrows(CancellationException.class, () -> fetch("", progress));
        assertEnds("self");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            source: script                              | 1:1: "command" is the program and its arguments: [./points.sh, EAST]
            source: ftp                                 | 1:9: There is no source "ftp"; there is script
            command: ./list.sh                          | 1:1: "source" is missing
            source: script\\ncommand: x\\npassword: y     | 3:11: "password" does not belong into a file: name the user only; the password is asked for when the list is fetched
            source: script\\ncommand: x\\nfoo: y          | 3:1: "foo" is not known here; there is command, endpoint, source, timeout, user
            """)
    void saysWhatIsWrongWithADescription(String text, String message) throws IOException {
        var file = Files.writeString(folder.resolve("wrong.source.yaml"), text.replace("\\n", "\n"));
        var failure = assertThrows(YamlFileException.class, () -> fetch(file, Progress.NONE));
        assertEquals("wrong.source.yaml:" + message, failure.place() + ": " + failure.getMessage());
    }

    @Test
    void saysAllThatIsWrongWithADescription() throws IOException {
        var file = Files.writeString(folder.resolve("wrong.source.yaml"),
                "source: script\ntimeout: soon\npassword: x\nfoo: y\n");
        var failure = assertThrows(YamlFileException.class, () -> fetch(file, Progress.NONE));
        assertEquals(List.of("1:1", "2:10", "3:11", "4:1"), failure.mistakes().stream()
                .map(mistake -> mistake.line() + ":" + mistake.column()).toList());
    }

    @Test
    void saysThatAProgramIsMissing() {
        var failure = assertThrows(IOException.class, () -> fetch(""));
        assertEquals("script ./list.sh cannot be started: No such file or directory", failure.getMessage());
    }

    private List<String> rows(String settings) throws IOException {
        var rows = new ArrayList<String>();
        try (var fetched = fetch(settings);
                var file = SheetFile.open(fetched.file(), fetched.form());
                var cursor = file.sheets().getFirst().open()) {
            for (var row = cursor.next(); row != null; row = cursor.next()) {
                rows.add(String.join(",", row.cells().stream().map(cell -> cell.text()).toList()));
            }
        }
        return rows;
    }

    private FetchedList fetch(String settings) throws IOException {
        return fetch(settings, Progress.NONE);
    }

    private FetchedList fetch(String settings, Progress progress) throws IOException {
        return fetch(Files.writeString(folder.resolve("east.source.yaml"),
                "source: script\ncommand: [./list.sh, EAST]\n" + settings), progress);
    }

    private FetchedList fetch(Path description, Progress progress) throws IOException {
        return Sources.fetch(description, SECRETS, messages::add, progress);
    }

    private void script(String text) throws IOException {
        var file = Files.writeString(folder.resolve("list.sh"), "#!/bin/sh\n" + text + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    /** @param file in which the process wrote its number */
    private void assertEnds(String file) throws IOException {
        long id = Long.parseLong(Files.readString(folder.resolve(file)).strip());
        ProcessHandle.of(id).ifPresent(process -> process.onExit().orTimeout(20, TimeUnit.SECONDS).join());
    }

    private static List<Path> lists() {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir", "/tmp")))) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("telecontrol-list")).toList();
        } catch (IOException e) {
            return List.of(Path.of(String.valueOf(e)));
        }
    }
}
