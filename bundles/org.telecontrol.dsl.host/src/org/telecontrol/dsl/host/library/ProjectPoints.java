/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.library;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.host.build.StationFile;
import org.telecontrol.dsl.host.build.StationProjects;
import org.telecontrol.dsl.ide.navigation.NamedPlaces;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.Configurations;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.Rtu;

/** The points of all RTUs of a project, as its files were saved last. For any thread; it reads all files. */
public final class ProjectPoints {

    private static final URI NOWHERE = URI.createURI("station:/nowhere");

    private ProjectPoints() {}

    /**
     * @throws CoreException when the project's files cannot be listed
     * @throws OperationCanceledException when cancelled
     */
    public static List<PointPlace> of(IProject project, CancelIndicator cancel) throws CoreException {
        var resources = StationProjects.filled(project, cancel).resourcesFor(NOWHERE);
        List<PointPlace> points = new ArrayList<>();
        for (var file : StationFile.below(project)) {
            if (cancel.isCanceled()) {
                throw new OperationCanceledException();
            }
            collect(file.uri(), resources, points);
        }
        return points;
    }

    private static void collect(URI file, XtextResourceSet resources, List<PointPlace> into) {
        try {
            Configurations.elements(List.of(resources.getResource(file, true)), Rtu.class)
                    .flatMap(rtu -> RtuPoints.stream(rtu)).forEach(point -> add(point, into));
        } catch (WrappedException e) {
            // The file cannot be read; its marker says so.
        }
    }

    private static void add(ConfiguredPoint point, List<PointPlace> into) {
        var use = point.use();
        var place = NamedPlaces.nameOf(use == null ? point.declaration() : use);
        if (place != null) {
            into.add(new PointPlace(point.qualifiedName(), point.commonAddress(), point.ioa(), point.type().name(),
                    point.description(), place));
        }
    }
}
