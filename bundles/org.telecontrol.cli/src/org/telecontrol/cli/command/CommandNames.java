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

/** Finds commands by their qualified names. */
final class CommandNames {

    private static final int NAMES_TOLD = 8;

    private CommandNames() {}

    /** @throws CommandFailure when there is no such command */
    static ConfiguredPoint find(String qualifiedName, StationFileSet files) {
        int dot = qualifiedName.indexOf('.');
        if (dot < 0) {
            throw CommandFailure.usage("'" + qualifiedName + "' is not RTU.POINT, such as NORTH.F01.Q0_Ctl");
        }
        var points = RtuPoints.of(RtuChoice.named(qualifiedName.substring(0, dot), files));
        var point = points.named(qualifiedName.substring(dot + 1))
                .orElseThrow(() -> CommandFailure.usage("There is no " + qualifiedName + " in " + files.words()
                        + commands(points.commands())));
        if (!point.isCommand()) {
            throw CommandFailure.usage(
                    qualifiedName + " is a point that reports, not a command" + commands(points.commands()));
        }
        return point;
    }

    private static String commands(List<ConfiguredPoint> commands) {
        return commands.isEmpty()
                ? "; the RTU has no commands"
                : "; its commands are "
                        + commands.stream().limit(NAMES_TOLD).map(ConfiguredPoint::qualifiedName)
                                .collect(Collectors.joining(", "))
                        + (commands.size() > NAMES_TOLD ? ", …" : "");
    }
}
