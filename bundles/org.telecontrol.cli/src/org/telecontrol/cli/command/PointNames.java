/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.util.List;
import java.util.stream.Collectors;

import org.telecontrol.cli.CommandFailure;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.RtuPoints;

/** Finds points and commands by their qualified names. */
final class PointNames {

    private static final int NAMES_TOLD = 8;

    private PointNames() {}

    /** @throws CommandFailure when there is no such command */
    static ConfiguredPoint command(String qualifiedName, StationFileSet files) {
        var points = points(qualifiedName, files);
        var known = known("commands", points.commands());
        var point = find(qualifiedName, points, files, known);
        if (!point.isCommand()) {
            throw CommandFailure.usage(qualifiedName + " is a point that reports, not a command" + known);
        }
        return point;
    }

    /** @throws CommandFailure when there is no such point that reports */
    static ConfiguredPoint monitored(String qualifiedName, StationFileSet files) {
        var points = points(qualifiedName, files);
        var known = known("points", points.monitored());
        var point = find(qualifiedName, points, files, known);
        if (point.isCommand()) {
            throw CommandFailure.usage(qualifiedName + " is a command, not a point that reports" + known);
        }
        return point;
    }

    private static RtuPoints points(String qualifiedName, StationFileSet files) {
        int dot = qualifiedName.indexOf('.');
        if (dot < 0) {
            throw CommandFailure.usage("'" + qualifiedName + "' is not RTU.POINT, such as NORTH.F01.Q0_Ctl");
        }
        return RtuPoints.of(RtuChoice.named(qualifiedName.substring(0, dot), files));
    }

    private static ConfiguredPoint find(String qualifiedName, RtuPoints points, StationFileSet files, String known) {
        return points.named(qualifiedName.substring(qualifiedName.indexOf('.') + 1)).orElseThrow(
                () -> CommandFailure.usage("There is no " + qualifiedName + " in " + files.words() + known));
    }

    private static String known(String kind, List<ConfiguredPoint> points) {
        return points.isEmpty()
                ? "; the RTU has no " + kind
                : "; its " + kind + " are "
                        + points.stream().limit(NAMES_TOLD).map(ConfiguredPoint::qualifiedName)
                                .collect(Collectors.joining(", "))
                        + (points.size() > NAMES_TOLD ? ", …" : "");
    }
}
