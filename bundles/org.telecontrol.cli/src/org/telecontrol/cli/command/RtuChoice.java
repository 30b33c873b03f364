/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.telecontrol.cli.CommandFailure;
import org.telecontrol.model.station.Rtu;

import picocli.CommandLine.Option;

/** Some of a configuration's RTUs, or all of them. */
final class RtuChoice {

    @Option(names = "--rtu", paramLabel = "NAME", description = "Only this RTU; may be repeated. All RTUs otherwise.")
    private List<String> names = new ArrayList<>();

    /** @throws CommandFailure when there is none, or not the one that is named */
    List<Rtu> of(StationFileSet files) {
        if (names.isEmpty()) {
            return all(files);
        }
        return new LinkedHashSet<>(names).stream().map(name -> named(name, files)).toList();
    }

    private static List<Rtu> all(StationFileSet files) {
        if (files.rtus().isEmpty()) {
            throw CommandFailure.errorsFound(files.words() + " has no RTU");
        }
        return files.rtus();
    }

    /** @throws CommandFailure when there is no such RTU */
    static Rtu named(String name, StationFileSet files) {
        return files.rtus().stream().filter(rtu -> rtu.getName().equals(name)).findFirst()
                .orElseThrow(() -> CommandFailure.usage("There is no RTU " + name + " in " + files.words()
                        + "; there " + known(files.rtus())));
    }

    private static String known(List<Rtu> rtus) {
        return switch (rtus.size()) {
            case 0 -> "is none at all";
            case 1 -> "is " + rtus.getFirst().getName();
            default -> "are " + rtus.stream().map(Rtu::getName).collect(Collectors.joining(", "));
        };
    }
}
