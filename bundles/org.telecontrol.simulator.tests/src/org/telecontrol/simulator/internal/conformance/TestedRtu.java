/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.conformance;

import static org.telecontrol.iec104.TypeIdentification.*;

import java.time.Duration;
import java.util.function.Consumer;

import org.telecontrol.link.file.FileAddress;
import org.telecontrol.model.station.CommandMode;
import org.telecontrol.model.station.Point;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.testkit.stations.RtuBuilder;

/** The station that the table asks: nothing changes in it by itself. */
final class TestedRtu {

    static final FileAddress FILE = new FileAddress(1, 3000, 2);
    static final byte[] OCTETS = {1, 2, 3, 4};

    private TestedRtu() {}

    static Rtu build(boolean timed) {
        return new RtuBuilder("NORTH").profile(profile -> {
            if (timed) {
                profile.setT1(Duration.ofSeconds(2));
                profile.setT2(Duration.ofMillis(500));
                profile.setT3(Duration.ofSeconds(3));
            }
        }).station(1).point("Door", M_SP_TB_1, 100, constant("off"))
                .point("Level", M_ME_NC_1, 101, constant("12.5").andThen(point -> {
                    point.getInterrogationGroups().add(1);
                    point.setCyclicPeriod(Duration.ofHours(1));
                })).point("Energy", M_IT_NA_1, 102, constant("4711").andThen(point -> point.setCounterGroup(1)))
                .point("Switch", M_DP_TB_1, 103, constant("off")).point("Tap", M_ST_NA_1, 104, constant("5"))
                .point("Bits", M_BO_NA_1, 105, constant("0x1F"))
                .point("Heat", M_IT_NA_1, 106, constant("12").andThen(point -> point.setCounterGroup(2)))
                .point("Power", M_ME_NB_1, 107, constant("40").andThen(point -> point.getInterrogationGroups().add(2)))
                .point("Share", M_ME_NA_1, 108, constant("0.5")).command("Door_Ctl", C_SC_NA_1, 200).returning("Door")
                .command("Switch_Ctl", C_DC_NA_1, 201).returning("Switch").command("Tap_Ctl", C_RC_NA_1, 202)
                .returning("Tap").command("Share_Set", C_SE_NA_1, 203).returning("Share")
                .command("Power_Set", C_SE_NB_1, 204).returning("Power").command("Level_Set", C_SE_NC_1, 205)
                .returning("Level").command("Bits_Set", C_BO_NA_1, 206).returning("Bits")
                .command("Breaker", C_DC_NA_1, 210, command -> {
                    command.setMode(CommandMode.SELECT);
                    command.setSelectTimeout(Duration.ofSeconds(1));
                }).returning("Switch").station(2).point("Lamp", M_SP_NA_1, 100, constant("on")).build();
    }

    private static Consumer<Point> constant(String value) {
        var constant = StationFactory.eINSTANCE.createConstantBehaviour();
        constant.setValue(value);
        return point -> point.setSimulation(constant);
    }
}
