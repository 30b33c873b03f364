/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import static org.telecontrol.iec104.TypeFamily.BITSTRING_INFORMATION;
import static org.telecontrol.iec104.TypeFamily.DOUBLE_POINT_INFORMATION;
import static org.telecontrol.iec104.TypeFamily.MEASURED_NORMALIZED;
import static org.telecontrol.iec104.TypeFamily.MEASURED_SCALED;
import static org.telecontrol.iec104.TypeFamily.MEASURED_SHORT_FLOAT;
import static org.telecontrol.iec104.TypeFamily.SINGLE_POINT_INFORMATION;
import static org.telecontrol.iec104.TypeFamily.STEP_POSITION_INFORMATION;
import static org.telecontrol.model.station.StationPackage.Literals.NAMED_ELEMENT__NAME;
import static org.telecontrol.model.station.StationPackage.Literals.POINT_REFERENCE__POINT;

import java.util.Set;

import org.eclipse.xtext.validation.Check;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeFamily;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.Point;
import org.telecontrol.model.station.PointReference;

/** What shows that a command was carried out. */
public class ReturnInformationRules extends Rules {

    @Check
    public void presence(Command command) {
        if (command.getReturnInformation() == null && Types.ofCommand(command) != null && command.getName() != null) {
            report(IssueCodes.COMMAND_WITHOUT_RETURN, command, NAMED_ELEMENT__NAME, "Nothing shows that "
                    + command.getName() + " was carried out: say which point it returns");
        }
    }

    @Check
    public void kind(PointReference reference) {
        var point = reference.getPoint();
        if (point == null || point.eIsProxy()) {
            return;
        }
        if (!(point instanceof Point)) {
            report(IssueCodes.RETURN_INFORMATION, reference, POINT_REFERENCE__POINT, point.getName()
                    + " is a command: what shows that a command was carried out is a point");
            return;
        }
        var command = Types.ofCommand(reference.eContainer());
        var type = point.getType();
        if (command != null && type != null && type.direction() == Direction.MONITOR
                && !isShownBy(command.family(), type.family())) {
            report(IssueCodes.RETURN_KIND, reference, POINT_REFERENCE__POINT, point.getName() + " (" + type.meaning()
                    + ") cannot show what " + command + " (" + command.meaning() + ") orders");
        }
    }

    /** Whether a value of the one family can be compared with an order of the other. */
    public static boolean isShownBy(TypeFamily command, TypeFamily information) {
        return kinds(command).contains(information);
    }

    private static Set<TypeFamily> kinds(TypeFamily command) {
        return switch (command) {
            case SINGLE_COMMAND, DOUBLE_COMMAND -> Set.of(SINGLE_POINT_INFORMATION, DOUBLE_POINT_INFORMATION);
            case REGULATING_STEP_COMMAND -> Set.of(STEP_POSITION_INFORMATION, BITSTRING_INFORMATION,
                    MEASURED_NORMALIZED, MEASURED_SCALED, MEASURED_SHORT_FLOAT);
            case SET_POINT_NORMALIZED, SET_POINT_SCALED, SET_POINT_SHORT_FLOAT -> Set.of(MEASURED_NORMALIZED,
                    MEASURED_SCALED, MEASURED_SHORT_FLOAT, STEP_POSITION_INFORMATION);
            case BITSTRING_COMMAND -> Set.of(BITSTRING_INFORMATION);
            default -> Set.of();
        };
    }
}
