/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import static org.telecontrol.model.station.StationPackage.Literals.INFORMATION_OBJECT__TYPE;

import java.util.Optional;

import org.eclipse.xtext.validation.Check;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.InformationObject;

/** Types go with the direction and belong to the 104 profile. */
public class TypeRules extends Rules {

    @Check
    public void direction(InformationObject object) {
        var type = object.getType();
        if (type != null) {
            misdirection(type, object instanceof Command)
                    .ifPresent(
                            sentence -> report(IssueCodes.TYPE_DIRECTION, object, INFORMATION_OBJECT__TYPE, sentence));
        }
    }

    /** Why a point or a command cannot have a type, as a sentence for people; nothing where it can. */
    public static Optional<String> misdirection(TypeIdentification type, boolean command) {
        if (type.direction() == (command ? Direction.CONTROL : Direction.MONITOR)) {
            return Optional.empty();
        }
        var sentence = type + " (" + type.meaning() + ") is no type of "
                + (command
                        ? "a command: commands are in control direction"
                        : "a point: points are in monitor direction");
        return Optional.of(type.direction().isProcess()
                ? sentence + ", write " + (command ? "point" : "command") + " instead"
                : sentence);
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
