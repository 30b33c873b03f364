/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.exchange.layout.LayoutFile;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.exchange.yaml.YamlFileException;
import org.telecontrol.exchange.yaml.YamlMistake;

/** Finds layouts by what the user calls them. */
final class Layouts {

    private Layouts() {}

    /**
     * The shipped layouts and those beside some files.
     *
     * @throws CommandFailure when one of these is no layout
     */
    static LayoutProfiles beside(Context context, List<Path> files) throws IOException {
        var folders = new ArrayList<Path>();
        for (var file : files) {
            var folder = context.path(file).toAbsolutePath().getParent();
            if (folder != null) {
                folders.add(folder);
            }
        }
        return in(folders);
    }

    /** @throws CommandFailure when a layout file there is no layout */
    static LayoutProfiles in(List<Path> folders) throws IOException {
        try {
            return LayoutProfiles.of(folders);
        } catch (YamlFileException e) {
            throw wrong(e);
        }
    }

    /**
     * @param named an ID or a file
     * @throws CommandFailure when there is no such layout
     */
    static LayoutProfile find(Context context, String named, LayoutProfiles layouts) throws IOException {
        if (LayoutFile.isNamed(Path.of(named)) || named.contains("/") || named.contains("\\")) {
            try {
                return LayoutFile.read(InputFile.of(context, Path.of(named)));
            } catch (YamlFileException e) {
                throw wrong(e);
            }
        }
        return layouts.find(named)
                .orElseThrow(() -> CommandFailure.usage("There is no layout profile '" + named + "'; there are "
                        + layouts.all().stream().map(LayoutProfile::id).collect(Collectors.joining(", "))));
    }

    private static CommandFailure wrong(YamlFileException e) {
        return CommandFailure.unreadable(
                e.mistakes().stream().map(YamlMistake::toString).collect(Collectors.joining("\n")), e);
    }
}
