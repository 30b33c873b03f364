/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.model.points.Configurations;
import org.telecontrol.model.points.DvePoints;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.LinkProfile;

/** The first text anybody writes, and what it means. */
class IssueExampleTest {

    private static final String EXAMPLE = """
            link default { k 12  w 8  t0 30s  t1 15s  t2 10s  t3 20s  interrogate on-connect, every 15min }

            typical FeederBay {
              point   Q0_Pos M_DP_TB_1 +0   "Breaker Q0 position" states "moving", "open", "closed", "faulty"
              point   U_L1   M_ME_TF_1 +10  "Voltage L1" unit "kV" factor 0.1
              command Q0_Ctl C_DC_NA_1 +100 returns Q0_Pos select within 10s
            }

            rtu NORTH at "192.0.2.10":2404 link default {
              station 1 {
                use FeederBay F01 from 1000
                point HallTemp M_ME_NC_1 5001 "Hall temperature" unit "°C"
              }
            }

            dve "Substation North" { include NORTH.F01.*  export }
            """;

    @Test
    void meansWhatItSays(@TempDir Path folder) {
        var loaded = Texts.load(folder, EXAMPLE);
        assertEquals(List.of(), loaded.problems());
        var rtu = Configurations.rtus(loaded.resources()).get(0);
        assertEquals(List.of("NORTH.F01.Q0_Pos M_DP_TB_1 1:1000", "NORTH.F01.U_L1 M_ME_TF_1 1:1010",
                "NORTH.F01.Q0_Ctl C_DC_NA_1 1:1100", "NORTH.HallTemp M_ME_NC_1 1:5001"),
                RtuPoints.of(rtu).all().stream().map(Object::toString).toList());
        var dve = Configurations.dveGroups(loaded.resources()).get(0);
        assertEquals(List.of("F01.Q0_Pos", "F01.U_L1", "F01.Q0_Ctl"),
                DvePoints.of(dve, List.of(rtu)).stream().map(point -> point.name()).toList());
        var link = (LinkProfile) loaded.configuration(folder.resolve("a.station")).getElements().get(0);
        assertEquals(Duration.ofMinutes(15), link.getInterrogation().getPeriod());
    }

    @Test
    void isFormatted() {
        var once = StationFiles.format(EXAMPLE);
        assertEquals("""
                link default {
                    k 12  w 8  t0 30s  t1 15s  t2 10s  t3 20s
                    interrogate on-connect, every 15min
                }

                typical FeederBay {
                    point   Q0_Pos M_DP_TB_1 +0   "Breaker Q0 position" states "moving", "open", "closed", "faulty"
                    point   U_L1   M_ME_TF_1 +10  "Voltage L1"          unit "kV" factor 0.1
                    command Q0_Ctl C_DC_NA_1 +100 returns Q0_Pos select within 10s
                }

                rtu NORTH at "192.0.2.10":2404 link default {
                    station 1 {
                        use FeederBay F01 from 1000
                        point HallTemp M_ME_NC_1 5001 "Hall temperature" unit "°C"
                    }
                }

                dve "Substation North" {
                    include NORTH.F01.*
                    export
                }
                """, once);
        assertEquals(once, StationFiles.format(once));
    }
}
