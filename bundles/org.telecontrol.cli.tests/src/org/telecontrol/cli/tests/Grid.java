/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The small configuration of these tests: two RTUs with a bay each and whatever else a command may meet. */
public final class Grid {

    public static final String FILE = "grid.station";

    private static final String TEXT = """
            link quick { k 12 w 8 t0 5s t1 4s t2 2s t3 20s interrogate on-connect }

            typical FeederBay {
                point   Q0_Pos M_DP_TB_1 +0   "Breaker position" states "moving", "open", "closed", "faulty"
                point   U_L1   M_ME_TF_1 +10  "Voltage" unit "kV" factor 0.1
                command Q0_Ctl C_DC_NA_1 +100 returns Q0_Pos select within 10s
            }

            rtu NORTH at "127.0.0.1":24040 link quick {
                station 1 {
                    use FeederBay F01 from 1000
                    point Alarm M_SP_NA_1 5000 states "ok", "alarm"
                    point Energy M_IT_NA_1 5002 unit "MWh"
                    command Target C_SE_NC_1 5100 unit "kV" allow command-without-return "The device shows it"
                    point HallTemp M_ME_NC_1 5001 "Hall temperature" unit "°C"
                }
            }

            rtu SOUTH at "127.0.0.1":24041 link quick {
                station 2 {
                    use FeederBay F07 from 7000
                }
            }

            dve "Substation North" { export include NORTH.F01.* }
            """;

    private Grid() {}

    /** Writes it into a folder. */
    public static void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), TEXT);
    }

    /** Writes it with something else in it. */
    public static void write(Path folder, String old, String replacement) throws IOException {
        if (!TEXT.contains(old)) {
            throw new IllegalArgumentException(old);
        }
        Files.writeString(folder.resolve(FILE), TEXT.replace(old, replacement));
    }
}
