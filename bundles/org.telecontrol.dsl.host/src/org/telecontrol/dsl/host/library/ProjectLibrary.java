/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.library;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.host.build.StationProjects;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.NamedElement;
import org.telecontrol.model.station.StationPackage.Literals;
import org.telecontrol.model.station.Typical;

/**
 * The typicals and link profiles of a project's files, sorted by name. Only the files that declare some are read.
 *
 * @param names of all elements that stand at the top of a file
 */
public record ProjectLibrary(List<Typical> typicals, List<LinkProfile> links, Set<String> names) {

    public static final ProjectLibrary EMPTY = new ProjectLibrary(List.of(), List.of(), Set.of());

    /** No file has this name; all others are seen from there. */
    private static final URI NOWHERE = URI.createURI("station:/nowhere");

    /** @throws CoreException when the project's files cannot be listed */
    public static ProjectLibrary of(IProject project, CancelIndicator cancel) throws CoreException {
        var resources = StationProjects.filled(project, cancel).resourcesFor(NOWHERE);
        var index = ChunkedResourceDescriptions.findInEmfObject(resources);
        return new ProjectLibrary(elements(Typical.class, Literals.TYPICAL, index, resources),
                elements(LinkProfile.class, Literals.LINK_PROFILE, index, resources),
                described(Literals.CONFIGURATION_ELEMENT, index)
                        .map(element -> element.getName().getLastSegment()).collect(Collectors.toUnmodifiableSet()));
    }

    private static <T extends NamedElement> List<T> elements(Class<T> type, EClass kind, IResourceDescriptions index,
            XtextResourceSet resources) {
        return described(kind, index).map(found -> EcoreUtil.resolve(found.getEObjectOrProxy(), resources))
                .filter(type::isInstance).map(type::cast).sorted(Comparator.comparing(NamedElement::getName)).toList();
    }

    private static Stream<IEObjectDescription> described(EClass kind, IResourceDescriptions index) {
        return StreamSupport.stream(index.getExportedObjectsByType(kind).spliterator(), false);
    }
}
