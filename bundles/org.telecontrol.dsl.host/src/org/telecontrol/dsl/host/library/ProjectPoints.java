/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.library;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.host.build.StationProjects;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.ide.navigation.NamedPlaces;
import org.telecontrol.dsl.ide.navigation.Place;
import org.telecontrol.dsl.ide.symbols.SymbolSearch;
import org.telecontrol.iec104.AddressNotation;
import org.telecontrol.model.station.NamedElement;

/** The points of all RTUs of a project, as its files were saved last. For any thread. */
public final class ProjectPoints {

    private static final URI NOWHERE = URI.createURI("station:/nowhere");

    private ProjectPoints() {}

    /**
     * Those that a text means, which is a part of a name or an address; from the index, no file is read.
     *
     * @param notation tells which octet of a dotted address comes first
     * @throws CoreException when the project's files cannot be listed
     * @throws OperationCanceledException when cancelled
     */
    public static List<ProjectPoint> find(IProject project, String text, AddressNotation notation,
            CancelIndicator cancel) throws CoreException {
        var index = StationLanguage.get(ResourceDescriptionsProvider.class)
                .getResourceDescriptions(StationProjects.filled(project, cancel).resourcesFor(NOWHERE));
        return StationLanguage.get(SymbolSearch.class).points(index, text, notation, Integer.MAX_VALUE, cancel).stream()
                .flatMap(found -> found.point().map(point -> new ProjectPoint(project, found, point)).stream())
                .toList();
    }

    /**
     * Where it is written; reads the file. Nothing when the file is not any more as the index knows it.
     *
     * @throws CoreException when the project's files cannot be listed
     */
    public static Optional<Place> place(ProjectPoint point, CancelIndicator cancel) throws CoreException {
        var element = point.found().element();
        var resources = StationProjects.filled(point.project(), cancel).resourcesFor(NOWHERE);
        try {
            var place = resources.getResource(element.trimFragment(), true)
                    .getEObject(element.fragment()) instanceof NamedElement named ? NamedPlaces.nameOf(named) : null;
            return place == null ? Optional.empty() : Optional.of(place);
        } catch (WrappedException e) {
            return Optional.empty(); // the file cannot be read; its marker says so
        }
    }
}
