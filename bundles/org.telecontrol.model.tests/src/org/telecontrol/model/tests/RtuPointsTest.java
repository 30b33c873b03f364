/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.telecontrol.iec104.PointAddress;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.MetadataEntry;
import org.telecontrol.model.station.PointOverride;
import org.telecontrol.model.station.StationFactory;

class RtuPointsTest {

    private final DemoGrid grid = new DemoGrid();

    @Test
    void expandsUsesInTheOrderOfTheConfiguration() {
        assertEquals(
                List.of("F01.Q0_Pos 1:1000", "F01.U_L1 1:1010", "F01.Q0_Ctl 1:1100", "F02.Q0_Pos 1:2000",
                        "F02.U_L1 1:2010", "F02.Q0_Ctl 1:2100", "HallTemp 1:5001"),
                RtuPoints.of(grid.rtu).all().stream().map(point -> point.name() + ' ' + point.address()).toList());
    }

    @Test
    void findsPointsByAddressAndByName() {
        RtuPoints points = RtuPoints.of(grid.rtu);
        ConfiguredPoint voltage = points.monitored(new PointAddress(1, 2010)).orElseThrow();
        assertEquals("NORTH.F02.U_L1", voltage.qualifiedName());
        assertEquals("kV", voltage.unit());
        assertEquals(voltage, points.named("F02.U_L1").orElseThrow());
        assertTrue(points.monitored(new PointAddress(1, 2100)).isEmpty(),
                "commands have an address space of their own");
        assertEquals("F02.Q0_Ctl", points.command(new PointAddress(1, 2100)).orElseThrow().name());
    }

    @Test
    void returnInformationIsThatOfTheCommandsOwnUse() {
        RtuPoints points = RtuPoints.of(grid.rtu);
        ConfiguredPoint command = points.named("F02.Q0_Ctl").orElseThrow();
        assertEquals("F02.Q0_Pos", points.returnInformation(command).orElseThrow().name());
    }

    @Test
    void anOverrideChangesOnlyWhatItSaysAtItsUse() {
        PointOverride override = override();
        override.setUnit("V");
        override.setAddress(77);
        override.getMetadata().add(entry("FAMILY", "new"));
        grid.voltage.getMetadata().add(entry("FAMILY", "old"));
        grid.voltage.getMetadata().add(entry("OBJECT", "kept"));

        RtuPoints points = RtuPoints.of(grid.rtu);
        ConfiguredPoint changed = points.named("F01.U_L1").orElseThrow();
        assertEquals("V", changed.unit());
        assertEquals(77, changed.ioa());
        assertEquals(List.of("OBJECT=kept", "FAMILY=new"),
                changed.metadata().stream().map(entry -> entry.getKey() + '=' + entry.getValue()).toList());
        assertEquals(grid.voltage.getScaling(), changed.scaling());
        assertEquals("kV", points.named("F02.U_L1").orElseThrow().unit());
    }

    @Test
    void anOmittedPointIsNotThere() {
        override().setOmitted(true);
        RtuPoints points = RtuPoints.of(grid.rtu);
        assertTrue(points.named("F01.U_L1").isEmpty());
        assertFalse(points.named("F02.U_L1").isEmpty());
    }

    @Test
    void whatIsIncompleteIsLeftOut() {
        grid.first.setTypical(null);
        grid.temperature.setType(null);
        assertEquals(3, RtuPoints.of(grid.rtu).all().size());
    }

    private PointOverride override() {
        PointOverride override = StationFactory.eINSTANCE.createPointOverride();
        override.setPoint(grid.voltage);
        grid.first.getOverrides().add(override);
        return override;
    }

    private static MetadataEntry entry(String key, String value) {
        MetadataEntry entry = StationFactory.eINSTANCE.createMetadataEntry();
        entry.setKey(key);
        entry.setValue(value);
        return entry;
    }
}
