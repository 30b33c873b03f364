/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.points;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.Rtu;

/** What several files say together. */
public final class Configurations {

    private Configurations() {}

    /** The elements of one kind at the top level of the files, file by file in their order. */
    public static <T> Stream<T> elements(Collection<Resource> files, Class<T> kind) {
        return files.stream().flatMap(file -> file.getContents().stream())
                .filter(Configuration.class::isInstance).map(Configuration.class::cast)
                .flatMap(configuration -> configuration.getElements().stream())
                .filter(kind::isInstance).map(kind::cast);
    }

    public static List<Rtu> rtus(ResourceSet files) {
        return elements(files.getResources(), Rtu.class).toList();
    }

    public static List<DveGroup> dveGroups(ResourceSet files) {
        return elements(files.getResources(), DveGroup.class).toList();
    }
}
