/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.exchange.yaml.YamlFileException;
import org.telecontrol.model.files.FileTrouble;

/**
 * The layouts that can be chosen in a project.
 *
 * @param warning why those of the project are not among them; empty when they are
 */
public record ProjectLayouts(LayoutProfiles layouts, String warning) {

    /** Reads the layouts of some folders. */
    public static ProjectLayouts of(List<Path> folders) {
        try {
            return new ProjectLayouts(LayoutProfiles.of(folders), "");
        } catch (YamlFileException e) {
            return new ProjectLayouts(LayoutProfiles.shipped(),
                    NLS.bind(Messages.brokenLayout, e.place(), firstPart(String.valueOf(e.getMessage()))));
        } catch (IOException e) {
            return new ProjectLayouts(LayoutProfiles.shipped(), FileTrouble.words(e));
        }
    }

    /** The mistake without the list of what would be right, which is in the file's own marker. */
    private static String firstPart(String message) {
        int end = message.indexOf(';');
        return end < 0 ? message : message.substring(0, end);
    }

    /** Where they are: beside a configuration, and at the top of its project. */
    public static List<Path> folders(IContainer besideConfiguration) {
        return Stream.of(besideConfiguration, besideConfiguration.getProject()).flatMap(ProjectLayouts::path)
                .distinct().toList();
    }

    /** The same, and beside a list; the configuration need not be known yet. */
    public static List<Path> folders(@Nullable IContainer besideConfiguration, Path list) {
        var own = besideConfiguration == null ? List.<Path>of() : folders(besideConfiguration);
        return Stream.concat(own.stream(), Stream.ofNullable(list.toAbsolutePath().getParent())).distinct().toList();
    }

    private static Stream<Path> path(@Nullable IResource folder) {
        var location = folder == null ? null : folder.getLocation();
        return location == null ? Stream.empty() : Stream.of(location.toPath());
    }
}
