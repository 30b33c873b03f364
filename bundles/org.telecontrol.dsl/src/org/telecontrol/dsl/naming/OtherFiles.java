/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.telecontrol.model.station.StationPackage.Literals;

import com.google.inject.Inject;

/** What the other files of the project declare and mention, from the index: no file is loaded for it. */
public class OtherFiles {

    @Inject
    private ResourceDescriptionsProvider index;

    @Inject
    private IResourceDescription.Manager descriptions;

    @Inject
    private IContainer.Manager containers;

    /** Elements of a kind at the top level that have this name, in any case. */
    public Stream<IEObjectDescription> named(@Nullable Resource file, EClass kind, String name) {
        return visible(file).stream()
                .flatMap(container -> elements(container.getExportedObjects(kind, QualifiedName.create(name), true)))
                .filter(element -> !isOf(element, file));
    }

    /** All elements of a kind at the top level. */
    public Stream<IEObjectDescription> all(@Nullable Resource file, EClass kind) {
        return visible(file).stream().flatMap(container -> elements(container.getExportedObjectsByType(kind)))
                .filter(element -> !isOf(element, file));
    }

    /** A file that mentions the name. */
    public Optional<URI> mentioning(@Nullable Resource file, Mention kind, String name) {
        return named(file, Literals.CONFIGURATION, name)
                .filter(mention -> name.equals(mention.getName().toString())
                        && kind.name().equals(mention.getUserData(StationDescriptionStrategy.MENTION)))
                .map(mention -> mention.getEObjectURI().trimFragment()).findFirst();
    }

    private List<IContainer> visible(@Nullable Resource file) {
        var own = file == null ? null : descriptions.getResourceDescription(file);
        return own == null || file == null
                ? new ArrayList<>()
                : containers.getVisibleContainers(own, index.getResourceDescriptions(file));
    }

    private static boolean isOf(IEObjectDescription element, @Nullable Resource file) {
        return file != null && element.getEObjectURI().trimFragment().equals(file.getURI());
    }

    private static Stream<IEObjectDescription> elements(Iterable<IEObjectDescription> found) {
        Stream.Builder<IEObjectDescription> elements = Stream.builder();
        found.forEach(elements);
        return elements.build();
    }
}
