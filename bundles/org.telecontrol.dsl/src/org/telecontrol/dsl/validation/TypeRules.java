/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import static org.telecontrol.model.station.StationPackage.Literals.INFORMATION_OBJECT__TYPE;

import org.eclipse.xtext.validation.Check;
import org.telecontrol.iec104.Direction;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Point;

/** Types go with the direction and belong to the 104 profile. */
public class TypeRules extends Rules {

    @Check
    public void direction(Point point) {
        var type = point.getType();
        if (type != null && type.direction() != Direction.MONITOR) {
            report(IssueCodes.TYPE_DIRECTION, point, INFORMATION_OBJECT__TYPE, type + " (" + type.meaning()
                    + ") is no type of a point: points are in monitor direction"
                    + (type.direction() == Direction.CONTROL ? ", write command instead" : ""));
        }
    }

    @Check
    public void direction(Command command) {
        var type = command.getType();
        if (type != null && type.direction() != Direction.CONTROL) {
            report(IssueCodes.TYPE_DIRECTION, command, INFORMATION_OBJECT__TYPE, type + " (" + type.meaning()
                    + ") is no type of a command: commands are in control direction"
                    + (type.direction() == Direction.MONITOR ? ", write point instead" : ""));
        }
    }

    @Check
    public void profile(InformationObject object) {
        var type = object.getType();
        if (type != null && type.direction().isProcess() && !type.in104Profile()) {
            report(IssueCodes.TYPE_PROFILE, object, INFORMATION_OBJECT__TYPE, type + " is outside of the 104 profile"
                    + type.cp56Twin().map(twin -> ": " + twin + " is the type with CP56Time2a").orElse(""));
        }
    }
}
