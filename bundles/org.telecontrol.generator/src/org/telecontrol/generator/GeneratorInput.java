/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.generator;

import java.util.List;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.telecontrol.model.points.Configurations;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.Rtu;

/** What a generator works on; it must not be changed meanwhile. */
public record GeneratorInput(List<Rtu> rtus, List<DveGroup> dveGroups) {

    /** All that is configured in some files. */
    public static GeneratorInput of(ResourceSet files) {
        return new GeneratorInput(Configurations.rtus(files), Configurations.dveGroups(files));
    }
}
