/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import static org.telecontrol.model.station.StationPackage.Literals.POINT_OVERRIDE__POINT;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.xtext.validation.Check;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Point;
import org.telecontrol.model.station.PointOverride;
import org.telecontrol.model.station.TypicalUse;

/** Overrides go with the points they change. */
public class OverrideRules extends Rules {

    @Check
    public void overrides(TypicalUse use) {
        Set<InformationObject> points = new HashSet<>();
        for (var override : use.getOverrides()) {
            var point = override.getPoint();
            if (point == null || point.eIsProxy()) {
                continue;
            }
            if (!points.add(point)) {
                report(IssueCodes.OVERRIDE, override, POINT_OVERRIDE__POINT, point.getName()
                        + " is changed twice in this use");
            }
            if (use.getTypical() != null && point.eContainer() != use.getTypical()) {
                report(IssueCodes.OVERRIDE, override, POINT_OVERRIDE__POINT, point.getName()
                        + " is no point of the typical " + use.getTypical().getName());
            }
            if (point instanceof Point && changesCommand(override)) {
                report(IssueCodes.OVERRIDE, override, POINT_OVERRIDE__POINT, point.getName()
                        + " is a point: qualifier, mode, time-out, termination and return information are a "
                        + "command's");
            }
        }
    }

    private static boolean changesCommand(PointOverride override) {
        return override.getQualifier() != null || override.isSetMode() || override.getSelectTimeout() != null
                || override.isSetTermination() || override.getReturnInformation() != null;
    }
}
