/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.common.collect.Iterables;
import com.google.inject.Inject;

/** The files that belong together with one, as the index of its resource set knows them. */
public class Neighbours {

    @Inject
    private ResourceDescriptionsProvider descriptions;

    @Inject
    private IResourceDescription.Manager manager;

    @Inject
    private OperationCanceledManager cancellation;

    IResourceDescriptions index(XtextResource file) {
        return descriptions.getResourceDescriptions(file);
    }

    /** The other files whose description satisfies a condition, by their names. */
    List<URI> others(XtextResource file, Predicate<IResourceDescription> wanted) {
        List<URI> others = new ArrayList<>();
        for (var description : index(file).getAllResourceDescriptions()) {
            if (!description.getURI().equals(file.getURI()) && wanted.test(description)) {
                others.add(description.getURI());
            }
        }
        others.sort(Comparator.comparing(URI::toString));
        return others;
    }

    /**
     * The file itself, then the others whose description satisfies a condition, by their names. One that is in the set of
     * resources already may be another one than was described, and is among them.
     */
    public List<XtextResource> of(XtextResource file, Predicate<IResourceDescription> wanted, CancelIndicator cancel) {
        List<XtextResource> files = new ArrayList<>();
        files.add(file);
        for (var other : others(file, description -> wanted.test(description)
                || file.getResourceSet().getResource(description.getURI(), false) != null)) {
            cancellation.checkCanceled(cancel);
            if (loaded(file, other) instanceof XtextResource text) {
                files.add(text);
            }
        }
        return files;
    }

    /** A file that went away since it was indexed is none. */
    private static @Nullable Resource loaded(XtextResource file, URI other) {
        try {
            return file.getResourceSet().getResource(other, true);
        } catch (WrappedException e) {
            return null;
        }
    }

    /** Works while the others refer to the file as it is now, not as it was when it was indexed, if it was. */
    <T> T knowing(XtextResource file, Supplier<T> work) {
        var chunks = ChunkedResourceDescriptions.findInEmfObject(file.getResourceSet());
        var project = ProjectDescription.findInEmfObject(file.getResourceSet());
        var indexed = chunks == null || project == null ? null : chunks.getContainer(project.getName());
        if (chunks == null || project == null || indexed == null) {
            return work.get();
        }
        var current = new ResourceDescriptionsData(Iterables.concat(Iterables.filter(
                indexed.getAllResourceDescriptions(), other -> !other.getURI().equals(file.getURI())),
                List.of(manager.getResourceDescription(file))));
        chunks.setContainer(project.getName(), current);
        try {
            return work.get();
        } finally {
            chunks.setContainer(project.getName(), indexed);
        }
    }
}
