/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.tests;

import java.util.List;

import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.CommandMode;
import org.telecontrol.model.station.Point;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.StationFactory;

/** RTUs to look at. */
final class Grid {

    static final String HOST = "127.0.0.1";

    private static final StationFactory MODEL = StationFactory.eINSTANCE;

    private Grid() {}

    /** A breaker that can be operated, a voltage, a temperature. */
    static Rtu small(String name, int port) {
        var rtu = rtu(name, port);
        var station = MODEL.createStation();
        station.setCommonAddress(1);
        var breaker = point("Q0_Pos", TypeIdentification.M_DP_TB_1, 1000, "Breaker Q0 position");
        breaker.getStates().addAll(List.of("moving", "open", "closed", "faulty"));
        var voltage = point("U_L1", TypeIdentification.M_ME_TF_1, 1010, "Voltage L1");
        voltage.setUnit("kV");
        station.getElements().add(breaker);
        station.getElements().add(voltage);
        station.getElements().add(point("HallTemp", TypeIdentification.M_ME_NC_1, 5001, "Hall temperature"));
        station.getElements().add(control(breaker, "Q0_Ctl", 1100, CommandMode.SELECT));
        station.getElements().add(control(breaker, "Q0_Direct", 1101, CommandMode.DIRECT));
        rtu.getStations().add(station);
        return rtu;
    }

    /** Points P0 to P(count-1) at addresses from 1, measured values. */
    static Rtu large(String name, int port, int count) {
        var rtu = rtu(name, port);
        var station = MODEL.createStation();
        station.setCommonAddress(7);
        for (var number = 0; number < count; number++) {
            station.getElements().add(point("P" + number, TypeIdentification.M_ME_NC_1, number + 1, ""));
        }
        rtu.getStations().add(station);
        return rtu;
    }

    private static Rtu rtu(String name, int port) {
        var rtu = MODEL.createRtu();
        rtu.setName(name);
        var endpoint = MODEL.createEndpoint();
        endpoint.setHost(HOST);
        endpoint.setPort(port);
        rtu.getEndpoints().add(endpoint);
        return rtu;
    }

    private static Point point(String name, TypeIdentification type, int address, String description) {
        var point = MODEL.createPoint();
        point.setName(name);
        point.setType(type);
        point.setAddress(address);
        point.setDescription(description);
        return point;
    }

    private static Command control(Point breaker, String name, int address, CommandMode mode) {
        var command = MODEL.createCommand();
        command.setName(name);
        command.setType(TypeIdentification.C_DC_NA_1);
        command.setAddress(address);
        command.setMode(mode);
        var returned = MODEL.createPointReference();
        returned.setPoint(breaker);
        command.setReturnInformation(returned);
        return command;
    }
}
