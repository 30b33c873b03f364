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
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.StationPackage.Literals;

import com.google.inject.Inject;

/**
 * What the other files of the project declare and mention, from the index: no file is loaded for it. The index knows
 * texts; of models in XMI those are seen that are loaded together with the file.
 */
public class OtherFiles {

    @Inject
    private ResourceDescriptionsProvider index;

    @Inject
    private IResourceDescription.Manager descriptions;

    @Inject
    private IContainer.Manager containers;

    /** Elements of a kind at the top level that have this name, in any case. */
    public Stream<IEObjectDescription> named(@Nullable Resource file, EClass kind, String name) {
        return Stream.concat(indexed(file, kind, name),
                inXmi(file, kind).filter(element -> element.getName().toString().equalsIgnoreCase(name)));
    }

    /** All elements of a kind at the top level. */
    public Stream<IEObjectDescription> all(@Nullable Resource file, EClass kind) {
        return Stream.concat(visible(file).stream()
                .flatMap(container -> elements(container.getExportedObjectsByType(kind)))
                .filter(element -> !isOf(element, file)), inXmi(file, kind));
    }

    /** A file that mentions the name. */
    public Optional<URI> mentioning(@Nullable Resource file, Mention kind, String name) {
        return indexed(file, Literals.CONFIGURATION, name)
                .filter(mention -> name.equals(mention.getName().toString())
                        && kind.name().equals(mention.getUserData(StationDescriptionStrategy.MENTION)))
                .map(mention -> mention.getEObjectURI().trimFragment()).findFirst()
                .or(() -> xmi(file).filter(model -> Mention.isIn(model, kind, name)).findFirst()
                        .map(model -> model.eResource().getURI()));
    }

    private Stream<IEObjectDescription> indexed(@Nullable Resource file, EClass kind, String name) {
        return visible(file).stream()
                .flatMap(container -> elements(container.getExportedObjects(kind, QualifiedName.create(name), true)))
                .filter(element -> !isOf(element, file));
    }

    private static Stream<IEObjectDescription> inXmi(@Nullable Resource file, EClass kind) {
        return xmi(file).flatMap(model -> model.getElements().stream())
                .filter(element -> kind.isInstance(element) && element.getName() != null)
                .map(element -> EObjectDescription.create(QualifiedName.create(element.getName()), element));
    }

    private static Stream<Configuration> xmi(@Nullable Resource file) {
        var resources = file == null ? null : file.getResourceSet();
        return resources == null || file == null
                ? Stream.empty()
                : List.copyOf(resources.getResources()).stream()
                        .filter(other -> other != file && !(other instanceof XtextResource))
                        .flatMap(other -> other.getContents().stream()).filter(Configuration.class::isInstance)
                        .map(Configuration.class::cast);
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
