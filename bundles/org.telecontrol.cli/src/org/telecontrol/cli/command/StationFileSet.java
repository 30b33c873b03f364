/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.cli.problem.Place;
import org.telecontrol.cli.problem.Problem;
import org.telecontrol.dsl.LoadedStationFiles;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.dsl.StationPlace;
import org.telecontrol.dsl.rules.Severities;
import org.telecontrol.model.points.Configurations;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.Rtu;

/** Files of a configuration that were loaded together, with what is wrong in them. */
final class StationFileSet {

    private final Context context;
    private final List<Path> files;
    private final LoadedStationFiles loaded;
    private final List<Problem> problems;

    private StationFileSet(Context context, List<Path> files, LoadedStationFiles loaded) {
        this.context = context;
        this.files = files;
        this.loaded = loaded;
        this.problems = loaded.problems().stream()
                .map(problem -> Problems.ofText(problem, named(problem.file()).toString())).toList();
    }

    /**
     * Loads and checks files.
     *
     * @param files as the user named them
     * @throws CommandFailure when one is not there
     */
    static StationFileSet load(Context context, List<Path> files) throws IOException {
        return load(context, files, Severities.DEFAULT);
    }

    /** The same with levels of rules over those of the files' projects. */
    static StationFileSet load(Context context, List<Path> files, Severities severities) throws IOException {
        var paths = files.stream().map(file -> InputFile.of(context, file)).toList();
        files.forEach(Notation::require);
        return new StationFileSet(context, files, StationFiles.load(paths, severities));
    }

    private Path named(Path file) {
        return files.stream().filter(
                named -> context.path(named).toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize()))
                .findFirst().orElse(file);
    }

    /** Where an object of these files is. */
    Place place(EObject object) {
        var place = StationPlace.of(object);
        return new Place.InText(named(place.file()).toString(), place.line(), place.column());
    }

    /**
     * Tells what is wrong on the stream of messages.
     *
     * @throws CommandFailure when there are errors
     */
    StationFileSet valid() {
        problems.forEach(problem -> context.messages().line(problem.line()));
        if (Problem.anyError(problems)) {
            throw CommandFailure.errorsFound(words() + " cannot be used: " + Problem.summary(problems));
        }
        return this;
    }

    /** @param file one of the files, as the user named it */
    Configuration configuration(Path file) {
        return loaded.configuration(context.path(file));
    }

    ResourceSet resources() {
        return loaded.resources();
    }

    List<Problem> problems() {
        return problems;
    }

    List<Rtu> rtus() {
        return Configurations.rtus(loaded.resources());
    }

    List<DveGroup> dveGroups() {
        return Configurations.dveGroups(loaded.resources());
    }

    /** The names of the files. */
    String words() {
        return files.stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}
