/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.generator.tests;

import java.util.List;

import org.telecontrol.generator.GeneratorInput;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.StationFactory;

/** Two RTUs and three DVE groups: one exported, one its child and not exported, one without points. */
final class DemoGrid {

    private static final StationFactory STATION = StationFactory.eINSTANCE;

    private DemoGrid() {}

    static GeneratorInput input() {
        var north = rtu("NORTH", "192.0.2.10", 1);
        var south = rtu("SOUTH", "192.0.2.11", 2);
        var substation = group("Substation North", "NORTH.*");
        substation.setExported(true);
        entry(substation, "Region", "North");
        var feeder = group("Feeder 1", "*.Q0*");
        feeder.setParent(substation);
        var nothing = group("Nothing", "EAST.*");
        nothing.setExported(true);
        return new GeneratorInput(List.of(north, south), List.of(substation, feeder, nothing));
    }

    private static Rtu rtu(String name, String host, int commonAddress) {
        var endpoint = STATION.createEndpoint();
        endpoint.setHost(host);
        var position = object(STATION.createPoint(), "Q0_Pos", TypeIdentification.M_DP_TB_1, 1000);
        position.getStates().addAll(List.of("moving", "open", "closed", "faulty"));
        var voltage = object(STATION.createPoint(), "U_L1", TypeIdentification.M_ME_TF_1, 1010);
        voltage.setUnit("kV");
        voltage.setDescription("Voltage L1");
        var scaling = STATION.createLinearScaling();
        scaling.setFactor(0.1);
        voltage.setScaling(scaling);
        var control = STATION.createCommand();
        object(control, "Q0_Ctl", TypeIdentification.C_DC_NA_1, 1100);
        var reference = STATION.createPointReference();
        reference.setPoint(position);
        control.setReturnInformation(reference);
        var station = STATION.createStation();
        station.setCommonAddress(commonAddress);
        station.getElements().addAll(List.of(position, voltage, control));
        var rtu = STATION.createRtu();
        rtu.setName(name);
        rtu.getEndpoints().add(endpoint);
        rtu.getStations().add(station);
        return rtu;
    }

    private static InformationObject object(InformationObject object, String name, TypeIdentification type, int ioa) {
        object.setName(name);
        object.setType(type);
        object.setAddress(ioa);
        return object;
    }

    private static DveGroup group(String name, String pattern) {
        var member = STATION.createDveMember();
        member.setPattern(pattern);
        var group = STATION.createDveGroup();
        group.setName(name);
        group.getMembers().add(member);
        return group;
    }

    private static void entry(DveGroup group, String key, String value) {
        var entry = STATION.createMetadataEntry();
        entry.setKey(key);
        entry.setValue(value);
        group.getMetadata().add(entry);
    }
}
