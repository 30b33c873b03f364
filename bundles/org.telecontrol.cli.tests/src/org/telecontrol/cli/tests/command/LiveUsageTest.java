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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.tests.Grid;
import org.telecontrol.cli.tests.Run;

/** Wrong usage of monitor, operate and simulate: no connection is tried, and the sentence says what would be right. */
class LiveUsageTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeGrid() throws IOException {
        Grid.write(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            monitor grid.station --rtu WEST                     | There is no RTU WEST in grid.station; there are NORTH, SOUTH
            monitor grid.station --to 127.0.0.1:1               | --to needs one RTU
            monitor grid.station --rtu NORTH --to 127.0.0.1:x   | is not HOST:PORT
            monitor grid.station --seconds soon                 | is no number of seconds
            monitor grid.station --once --reconnect             | exclude each other
            operate grid.station Q0_Ctl on                      | is not RTU.POINT
            operate grid.station NORTH.Q9 on                    | its commands are NORTH.F01.Q0_Ctl, NORTH.Target
            operate grid.station NORTH.Alarm on                 | is a point that reports, not a command
            operate grid.station NORTH.F01.Q0_Ctl half          | intermediate, open, closed, indeterminate
            operate grid.station NORTH.Target high              | is no number
            operate grid.station NORTH.Target 1 --jsno          | --jsno
            operate grid.station NORTH.F01.Q0_Ctl               | VALUE
            operate grid.station NORTH.F01.Q0_Ctl on --direct --select | mutually exclusive
            ask                                                 | interrogation, read, parameter
            ask interrogation grid.station --rtu WEST           | There is no RTU WEST in grid.station
            ask interrogation grid.station --rtu NORTH --group 17 | A group is 1 to 16, not 17
            ask interrogation grid.station --rtu NORTH --common-address 0 | is no common address: 1 to 65534, or all, is expected
            ask read grid.station NORTH.Q9                      | its points are NORTH.F01.Q0_Pos
            ask read grid.station NORTH.Target                  | is a command, not a point that reports
            ask read grid.station NORTH.Alarm SOUTH.F07.U_L1    | The points of one RTU can be read at a time
            ask parameter grid.station NORTH.Alarm 1 --kind threshold | is no measured value, and has no parameters
            ask parameter grid.station NORTH.F01.U_L1 1 --kind speed | one of threshold, smoothing-factor
            ask parameter grid.station NORTH.F01.U_L1 x --kind threshold | is no number
            simulate grid.station --port 70000                  | A port is 1 to 65535
            simulate grid.station --rate -3                     | rate
            simulate grid.station --fault NORTH:NOTHING         | is no fault; one of
            simulate grid.station --port 0 --fault WEST:DELAY   | There is no RTU WEST in this simulation
            """)
    void isTold(String commandLine, String sentence) {
        var run = Run.of(folder, commandLine.split(" +")).exits(ExitCode.USAGE);
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("telecontrol: ") && run.err().contains(sentence), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"monitor grid.station --capture grid.station",
            "simulate grid.station --port 0 --seconds 0.1 --capture grid.station"})
    void whatIsNoCaptureIsNotOverwrittenByOne(String commandLine) throws IOException {
        var before = Files.readString(folder.resolve("grid.station"));
        assertEquals("telecontrol: grid.station is no capture and is not overwritten by one\n",
                Run.of(folder, commandLine.split(" ")).exits(ExitCode.USAGE).err());
        assertEquals(before, Files.readString(folder.resolve("grid.station")));
    }

    @Test
    void anEmptyFileMayBecomeACapture() throws IOException {
        Files.createFile(folder.resolve("new.pcapng"));
        Run.of(folder, "simulate", "grid.station", "--port", "0", "--seconds", "0.1", "--capture", "new.pcapng")
                .exits(ExitCode.DONE);
    }
}
