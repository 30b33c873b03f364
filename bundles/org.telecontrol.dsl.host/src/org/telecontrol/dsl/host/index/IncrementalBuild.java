/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.build.BuildRequest;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.build.IndexState;
import org.eclipse.xtext.build.Source2GeneratedMapping;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.telecontrol.dsl.host.language.StationLanguage;

/**
 * One run of Xtext's incremental builder, which is what its language server builds with. Its package is exported as
 * internal; there is no other that works without {@code xtext.ui}, so it is used here and nowhere else.
 */
@SuppressWarnings("restriction")
final class IncrementalBuild {

    private final BuildRequest request = new BuildRequest();

    /**
     * @param start the state before, which becomes the state after
     * @param resources to load into; they see {@code start}
     */
    IncrementalBuild(ResourceDescriptionsData start, XtextResourceSet resources, CancelIndicator cancel) {
        request.setState(new IndexState(start, new Source2GeneratedMapping()));
        request.setResourceSet(resources);
        request.setCancelIndicator(cancel);
    }

    /** Reads the changed files and tells the issues of all that are affected, an empty list for the deleted ones. */
    ResourceDescriptionsData check(Collection<URI> changed, Collection<URI> deleted,
            BiConsumer<URI, Iterable<Issue>> issues) {
        request.setDeletedFiles(new ArrayList<>(deleted));
        request.setAfterValidate((file, found) -> {
            issues.accept(file, found);
            return false; // nothing is generated
        });
        return run(changed);
    }

    /** Reads the files without checking them. */
    ResourceDescriptionsData index(Collection<URI> files) {
        request.setIndexOnly(true);
        return run(files);
    }

    private ResourceDescriptionsData run(Collection<URI> changed) {
        request.setDirtyFiles(new ArrayList<>(changed));
        return StationLanguage.get(IncrementalBuilder.class)
                .build(request, IResourceServiceProvider.Registry.INSTANCE::getResourceServiceProvider).getIndexState()
                .getResourceDescriptions();
    }
}
