/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.util.ArrayList;
import java.util.List;

import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.live.Procedure;
import org.telecontrol.live.image.PointValue;
import org.telecontrol.model.points.ConfiguredPoint;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads points one by one. */
@Command(name = "read", header = "Reads points of an RTU one by one (read command, type 102).", //
        description = "Prints the values read as 'monitor' does, and ends with 1 when a point is refused or does not come.")
public final class AskReadCommand extends AskingCommand {

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "RTU.POINT", description = "Points of one RTU, for example NORTH.F01.Q0_Pos.")
    private List<String> names = new ArrayList<>();

    public AskReadCommand(Context context) {
        super(context);
    }

    @Override
    boolean isAskedFor(PointValue value) {
        return value.cause() == CauseOfTransmission.REQUEST;
    }

    @Override
    Question question(StationFileSet files) {
        var points = names.stream().map(name -> PointNames.monitored(name, files)).toList();
        var rtus = points.stream().map(ConfiguredPoint::rtu).distinct().toList();
        if (rtus.size() > 1) {
            throw CommandFailure.usage("The points of one RTU can be read at a time, not of " + rtus.size());
        }
        return new Question(rtus.getFirst(), points.stream()
                .<Procedure>map(point -> new Procedure.Read(point.commonAddress(), point.ioa())).toList());
    }
}
