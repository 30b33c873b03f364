/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.telecontrol.iec104.TypeIdentification.M_ME_NB_1;
import static org.telecontrol.iec104.TypeIdentification.P_AC_NA_1;
import static org.telecontrol.iec104.TypeIdentification.P_ME_NB_1;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement.ParameterActivation;
import org.telecontrol.iec104.InformationElement.ScaledValue;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.model.station.Wave;
import org.telecontrol.testkit.stations.RtuBuilder;

/** Parameters that a controlling station loads take effect. */
class ParametersTest {

    private static final int THRESHOLD = 1;
    private static final int SMOOTHING = 2;

    private final OutstationFixture fixture = new OutstationFixture(
            new RtuBuilder("NORTH").station(1).point("P", M_ME_NB_1, 10, point -> {
                var ramp = StationFactory.eINSTANCE.createWaveBehaviour();
                ramp.setForm(Wave.RAMP);
                ramp.setHigh(600);
                ramp.setPeriod(Duration.ofMinutes(10));
                point.setSimulation(ramp);
                var scaling = StationFactory.eINSTANCE.createLinearScaling();
                scaling.setFactor(0.1);
                point.setScaling(scaling);
                point.setCyclicPeriod(Duration.ofMinutes(30));
            }).build(), 0, 1);
    private final OutstationFixture.Master master = fixture.master();

    private List<String> load(int kind, int value) {
        return OutstationFixture.summary(master.ask(Asdu.of(P_ME_NB_1, CauseOfTransmission.ACTIVATION, 1,
                InformationObject.command(10, new ScaledValue((short) value), new Qualifier(kind, false), null))));
    }

    private List<String> activate(int ioa, int qualifier, boolean active) {
        return OutstationFixture.summary(master.ask(Asdu.of(P_AC_NA_1,
                active ? CauseOfTransmission.ACTIVATION : CauseOfTransmission.DEACTIVATION, 1,
                InformationObject.of(ioa, new ParameterActivation(qualifier)))));
    }

    private int reportsIn(Duration time) {
        master.listener.clear();
        fixture.clock.advance(time);
        return master.listener.received().size();
    }

    @Test
    void aThresholdIsTheDeadBandFromThenOn() {
        assertEquals(6, reportsIn(Duration.ofMinutes(1)), "a ramp of 1 a second, looked at every 10 s");
        assertEquals(List.of("P_ME_NB_1 ACTIVATION_CON"), load(THRESHOLD, 300));
        assertEquals(2, reportsIn(Duration.ofMinutes(1)), "300 on the wire are 30");
        assertEquals(List.of("P_AC_NA_1 DEACTIVATION_CON"), activate(10, 2, false));
        assertEquals(6, reportsIn(Duration.ofMinutes(1)));
        assertEquals(List.of("P_AC_NA_1 ACTIVATION_CON"), activate(0, 1, true));
        assertEquals(2, reportsIn(Duration.ofMinutes(1)));
    }

    @Test
    void whatHasNoEffectIsRefused() {
        assertEquals(List.of("P_ME_NB_1 -ACTIVATION_CON"), load(SMOOTHING, 300));
        assertEquals(List.of("P_AC_NA_1 -ACTIVATION_CON"), activate(10, 2, true), "nothing is loaded");
        assertEquals(List.of("P_AC_NA_1 -UNKNOWN_INFORMATION_OBJECT_ADDRESS"), activate(11, 3, true));
    }

    @Test
    void periodicReportsCanBeStoppedAndStarted() {
        load(THRESHOLD, 30_000);
        assertEquals(List.of("P_AC_NA_1 DEACTIVATION_CON"), activate(10, 3, false));
        assertEquals(0, reportsIn(Duration.ofHours(2)));
        assertEquals(List.of("P_AC_NA_1 ACTIVATION_CON"), activate(10, 3, true));
        assertEquals(2, reportsIn(Duration.ofHours(1)));
    }
}
