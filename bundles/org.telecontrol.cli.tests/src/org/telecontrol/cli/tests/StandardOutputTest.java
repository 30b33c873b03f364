/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.output.WatchedStream;

/** Results that cannot be written are not lost in silence. */
class StandardOutputTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsTold(@TempDir Path folder) throws IOException, InterruptedException {
        var messages = folder.resolve("messages");
        var telecontrol = LaunchedTelecontrol.command("profiles").redirectOutput(Path.of("/dev/full").toFile())
                .redirectError(messages.toFile()).start();
        assertEquals(ExitCode.USAGE, telecontrol.waitFor());
        assertEquals("telecontrol: The results could not be written to standard output: No space left on device",
                Files.readAllLines(messages).getLast());
    }

    @Test
    void aReaderWhoHasEnoughIsNoTrouble() {
        assertEquals("", trouble("Broken pipe"));
        assertEquals("The handle is invalid", trouble("The handle is invalid"));
    }

    private static String trouble(String reason) {
        var stream = new WatchedStream(new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(reason);
            }
        });
        try (var print = new PrintStream(stream)) {
            print.print("result");
            assertTrue(print.checkError());
        }
        return stream.trouble().orElse("");
    }
}
