/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import static org.telecontrol.model.station.StationPackage.Literals.COMMAND_PROPERTIES__MODE;
import static org.telecontrol.model.station.StationPackage.Literals.COMMAND_PROPERTIES__QUALIFIER;
import static org.telecontrol.model.station.StationPackage.Literals.COMMAND_PROPERTIES__SELECT_TIMEOUT;
import static org.telecontrol.model.station.StationPackage.Literals.POINT_REFERENCE__POINT;

import org.eclipse.xtext.validation.Check;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeFamily;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.CommandMode;
import org.telecontrol.model.station.CommandProperties;
import org.telecontrol.model.station.Point;
import org.telecontrol.model.station.PointReference;

/** Commands can do what they are told. */
public class CommandRules extends Rules {

    @Check
    public void qualifier(Command command) {
        var type = command.getType();
        if (type == null || type.direction() != Direction.CONTROL || command.getQualifier() == null) {
            return;
        }
        if (type.family() == TypeFamily.BITSTRING_COMMAND) {
            warn(IssueCodes.COMMAND, command, COMMAND_PROPERTIES__QUALIFIER, type + " has no qualifier");
        } else {
            boolean setPoint = type.valueKind().isAnalogue();
            range(command, COMMAND_PROPERTIES__QUALIFIER, setPoint ? "QL" : "QU", 0, setPoint ? 127 : 31);
        }
    }

    @Check
    public void selection(Command command) {
        var type = command.getType();
        if (type != null && type.direction() == Direction.CONTROL && !type.supportsSelect()
                && command.getMode() == CommandMode.SELECT) {
            reject(IssueCodes.COMMAND, command, COMMAND_PROPERTIES__MODE, type
                    + " has no S/E bit: it cannot be selected before it is executed");
        }
        if (command.getSelectTimeout() != null && command.getMode() != CommandMode.SELECT) {
            warn(IssueCodes.COMMAND, command, COMMAND_PROPERTIES__SELECT_TIMEOUT,
                    "A time-out of selection means nothing for a direct command: write select within");
        }
    }

    @Check
    public void timeout(CommandProperties command) {
        var timeout = command.getSelectTimeout();
        if (timeout != null && !timeout.isPositive()) {
            reject(IssueCodes.RANGE, command, COMMAND_PROPERTIES__SELECT_TIMEOUT,
                    "A time-out of selection is longer than zero");
        }
    }

    @Check
    public void returnInformation(PointReference reference) {
        var point = reference.getPoint();
        if (point != null && !point.eIsProxy() && !(point instanceof Point)) {
            reject(IssueCodes.RETURN_INFORMATION, reference, POINT_REFERENCE__POINT, point.getName()
                    + " is a command: what shows that a command was carried out is a point");
        }
    }
}
