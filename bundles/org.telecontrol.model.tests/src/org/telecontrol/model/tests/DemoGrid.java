/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.tests;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.LinearScaling;
import org.telecontrol.model.station.Point;
import org.telecontrol.model.station.PointReference;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.StationElement;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.model.station.Typical;
import org.telecontrol.model.station.TypicalUse;

/** One RTU with two feeder bays of one typical and a point of its own. */
final class DemoGrid {

    private static final StationFactory MODEL = StationFactory.eINSTANCE;

    final Configuration configuration = MODEL.createConfiguration();
    final Point position = point("Q0_Pos", TypeIdentification.M_DP_TB_1, 0);
    final Point voltage = point("U_L1", TypeIdentification.M_ME_TF_1, 10);
    final Command control = MODEL.createCommand();
    final Typical bay = MODEL.createTypical();
    final Point temperature = point("HallTemp", TypeIdentification.M_ME_NC_1, 5001);
    final TypicalUse first;
    final TypicalUse second;
    final Station station = MODEL.createStation();
    final Rtu rtu = MODEL.createRtu();

    DemoGrid() {
        position.getStates().addAll(List.of("moving", "open", "closed", "faulty"));
        voltage.setUnit("kV");
        LinearScaling scaling = MODEL.createLinearScaling();
        scaling.setFactor(0.1);
        voltage.setScaling(scaling);
        named(control, TypeIdentification.C_DC_NA_1, "Q0_Ctl", 100);
        PointReference back = MODEL.createPointReference();
        back.setPoint(position);
        control.setReturnInformation(back);
        bay.setName("FeederBay");
        for (InformationObject object : List.of(position, voltage, control)) {
            object.setRelative(true);
            bay.getElements().add(object);
        }
        first = use("F01", 1000);
        second = use("F02", 2000);
        station.setCommonAddress(1);
        station.getElements().addAll(List.<StationElement>of(first, second, temperature));
        rtu.setName("NORTH");
        rtu.getStations().add(station);
        configuration.getElements().addAll(List.of(bay, rtu));
    }

    private TypicalUse use(String name, int base) {
        TypicalUse use = MODEL.createTypicalUse();
        use.setName(name);
        use.setTypical(bay);
        use.setBase(base);
        return use;
    }

    static Point point(String name, TypeIdentification type, int address) {
        Point point = MODEL.createPoint();
        named(point, type, name, address);
        return point;
    }

    private static void named(InformationObject object, @Nullable TypeIdentification type, String name, int address) {
        object.setName(name);
        object.setType(type);
        object.setAddress(address);
    }
}
