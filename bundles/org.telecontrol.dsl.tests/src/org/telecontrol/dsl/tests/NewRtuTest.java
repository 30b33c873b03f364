/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.dsl.LoadedStationFiles;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.dsl.create.BayRow;
import org.telecontrol.dsl.create.NewRtu;
import org.telecontrol.model.points.Configurations;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.Typical;

/** RTUs made from typicals. */
class NewRtuTest {

    private static final String LIBRARY = """
            link default { interrogate on-connect }

            typical FeederBay {
              point   Q0_Pos M_DP_TB_1 +0   "Breaker Q0 position" states "moving", "open", "closed", "faulty"
              command Q0_Ctl C_DC_NA_1 +100 returns Q0_Pos
            }

            typical Common {
              point Door M_SP_TB_1 +0 "Door"
            }
            """;

    private final Path folder;
    private final LoadedStationFiles library;

    NewRtuTest(@TempDir Path folder) {
        this.folder = folder;
        library = Texts.load(folder, LIBRARY);
    }

    @Test
    void isATextThatMeansItsUses() {
        var rtu = rtu(new BayRow(typical(1), "F", 3, 1000, 200), new BayRow(typical(2), "House", 1, 5000, 10));
        assertEquals(Optional.empty(), rtu.objection(List.of("SOUTH")));
        assertEquals("""
                rtu NORTH at "192.0.2.10":2404 link default {
                    station 7 {
                        use FeederBay F01   from 1000
                        use FeederBay F02   from 1200
                        use FeederBay F03   from 1400
                        use Common    House from 5000
                    }
                }
                """, rtu.text());
        assertEquals(StationFiles.format(rtu.text()), rtu.text());
        var loaded = Texts.load(folder, LIBRARY + "\n" + rtu.text());
        assertEquals(List.of(), loaded.problems());
        assertEquals(7, RtuPoints.of(Configurations.rtus(loaded.resources()).get(0)).all().size());
    }

    @Test
    void countsInStepsThatPeopleCountIn() {
        assertEquals(101, BayRow.span(typical(1)));
        assertEquals(200, BayRow.usualStep(typical(1)));
        assertEquals(10, BayRow.usualStep(typical(2)));
        assertEquals("F001", new BayRow(typical(2), "F", 100, 1, 10).names().get(0));
    }

    @Test
    void saysWhatStandsInItsWay() {
        assertObjection("There is a North already", rtu("North", "host", 2404, 1), "NORTH");
        assertObjection("An RTU has a name", rtu(" ", "host", 2404, 1));
        assertObjection("An endpoint has a host, such as 192.0.2.10", rtu("A", "", 2404, 1));
        assertObjection("A port is 1 to 65535, not 65536", rtu("A", "host", 65_536, 1));
        assertObjection("A common address is 1 to 65534, not 65535", rtu("A", "host", 2404, 65_535));
        assertObjection("Uses of FeederBay reach over 101 addresses: a step of 100 lets them overlap",
                rtu(new BayRow(typical(1), "F", 2, 1000, 100)));
        assertObjection("The addresses of F leave the range of 1 to 16777215",
                rtu(new BayRow(typical(1), "F", 2, 16_777_000, 200)));
        assertObjection("The addresses of G overlap those of F, which end at 1300",
                rtu(new BayRow(typical(2), "G", 1, 1300, 10), new BayRow(typical(1), "F", 2, 1000, 200)));
        assertObjection("There are two uses of the name F",
                rtu(new BayRow(typical(2), "F", 1, 1, 10), new BayRow(typical(2), "F", 1, 50, 10)));
        assertObjection("There is at least one use of Common", rtu(new BayRow(typical(2), "F", 0, 1, 10)));
    }

    private static void assertObjection(String expected, NewRtu rtu, String... taken) {
        assertEquals(Optional.of(expected), rtu.objection(List.of(taken)));
    }

    private static NewRtu rtu(String name, String host, int port, int commonAddress) {
        return new NewRtu(name, host, port, null, commonAddress, List.of());
    }

    private NewRtu rtu(BayRow... rows) {
        return new NewRtu("NORTH", "192.0.2.10", 2404, (LinkProfile) element(0), 7, List.of(rows));
    }

    private Typical typical(int index) {
        return (Typical) element(index);
    }

    private Object element(int index) {
        return library.configuration(folder.resolve("a.station")).getElements().get(index);
    }
}
