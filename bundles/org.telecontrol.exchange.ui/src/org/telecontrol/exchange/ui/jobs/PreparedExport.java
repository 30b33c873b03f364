/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.jobs;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.telecontrol.exchange.ExportOptions;
import org.telecontrol.exchange.LastImport;
import org.telecontrol.exchange.PointListExport;
import org.telecontrol.model.points.Configurations;
import org.telecontrol.model.points.DvePoints;
import org.telecontrol.model.station.DveGroup;

/** The points of a configuration in a layout, as they would be written. */
public final class PreparedExport {

    private PreparedExport() {}

    /**
     * Reads the configuration as it is on the disk. Long work.
     *
     * @param rtu only this RTU of the file
     * @param dve only the points of this DVE group; counts more than the RTU
     * @throws CoreException with a sentence for people when the configuration cannot be read
     */
    public static PointListExport of(IFile source, @Nullable String rtu, @Nullable String dve, ExportOptions plain,
            IProgressMonitor monitor) throws CoreException, IOException {
        var location = source.getLocation();
        var origin = location == null ? LastImport.NONE : LastImport.ofAll(List.of(location.toPath()));
        var options = plain.withOrigin(origin);
        var project = LoadedProject.of(source, monitor);
        if (dve != null) {
            var rtus = Configurations.rtus(project.resources());
            return PointListExport.ofPoints(new DvePoints(rtus).of(group(project, dve)), options);
        }
        var wanted = project.rtus().stream().filter(one -> rtu == null || Objects.equals(rtu, one.getName())).toList();
        return PointListExport.ofRtus(wanted, options);
    }

    private static DveGroup group(LoadedProject project, String name) throws CoreException {
        return project.dveGroups().stream().filter(one -> name.equals(one.getName())).findFirst()
                .orElseThrow(() -> new CoreException(Status.error(NLS.bind(Messages.noSuchDve, name))));
    }
}
