/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.iec104.CommonAddress;
import org.telecontrol.live.Procedure;
import org.telecontrol.model.station.Station;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Interrogates the stations of an RTU. */
@Command(name = "interrogation", header = "Interrogates the stations of an RTU one after the other, one, or all at once.", //
        description = "Prints what comes until the stations have ended their answers.")
public final class AskInterrogationCommand extends AskingCommand {

    private static final int MOST_GROUPS = 16;

    @Option(names = "--rtu", paramLabel = "NAME", required = true, description = "The RTU.")
    private String name = "";

    @Option(names = "--common-address", paramLabel = "N|all", description = "One station, or all of them with one request (broadcast); otherwise each in its turn.")
    private @Nullable String station;

    @Option(names = "--group", paramLabel = "N", description = "Only this group, 1 to 16.")
    private int group;

    public AskInterrogationCommand(Context context) {
        super(context);
    }

    @Override
    Question question(StationFileSet files) {
        if (group < 0 || group > MOST_GROUPS) {
            throw CommandFailure.usage("A group is 1 to " + MOST_GROUPS + ", not " + group);
        }
        var rtu = RtuChoice.named(name, files);
        var stations = rtu.getStations().stream().map(Station::getCommonAddress).distinct().toList();
        if (stations.isEmpty()) {
            throw CommandFailure.errorsFound(name + " has no station");
        }
        return new Question(rtu, asked(stations).stream()
                .<Procedure>map(address -> new Procedure.Interrogation(address, group)).toList());
    }

    private List<Integer> asked(List<Integer> stations) {
        var chosen = station;
        if (chosen == null) {
            return stations;
        }
        return List.of(chosen.equals("all") ? CommonAddress.BROADCAST.value() : address(chosen));
    }

    private static Integer address(String text) {
        try {
            return new CommonAddress(Integer.parseInt(text)).value();
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage("'" + text + "' is no common address: 1 to 65534, or all, is expected");
        }
    }
}
