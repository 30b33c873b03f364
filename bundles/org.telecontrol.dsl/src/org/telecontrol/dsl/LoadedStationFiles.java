/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.telecontrol.model.station.Configuration;

/**
 * Files that were read and checked together.
 *
 * @param resources one resource a file; models may be changed and saved
 * @param problems file by file, in the order of lines
 */
public record LoadedStationFiles(ResourceSet resources, List<StationProblem> problems) {

    public boolean hasErrors() {
        return problems.stream().anyMatch(StationProblem::isError);
    }

    /**
     * What a file says; never null, since an empty file is an empty configuration.
     *
     * @throws IllegalArgumentException when it is not one of the files
     */
    public Configuration configuration(Path file) {
        var resource = resources.getResource(StationFiles.uri(file), false);
        if (resource == null) {
            throw new IllegalArgumentException(file + " was not loaded");
        }
        return (Configuration) resource.getContents().get(0);
    }
}
