/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.server;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.build.IndexState;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.resource.persistence.SerializableResourceDescription;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

/** A folder of the client. A small one is built before the client is answered, a large one is read little by little. */
@SuppressWarnings("restriction") // Xtext's builds and index are not API
@NonNullByDefault({})
class StationProject extends ProjectManager {

    @Inject
    private Reading reading;

    @Inject
    private OperationCanceledManager cancellation;

    @Override
    public IncrementalBuilder.Result doInitialBuild(CancelIndicator cancel) {
        var files = getProjectConfig().getSourceFolders().stream()
                .flatMap(folder -> folder.getAllResources(fileSystemScanner).stream()).toList();
        if (files.stream().mapToLong(Reading::size).sum() <= Reading.BYTES_A_STEP) {
            return doBuild(files, List.of(), List.of(), cancel);
        }
        reading.add(files);
        return doBuild(List.of(), List.of(), List.of(), cancel);
    }

    /** Takes up what files declare without resolving what they refer to; the models go at once. */
    void declare(List<URI> files, Predicate<URI> isKnown, CancelIndicator cancel) {
        var index = getIndexState().getResourceDescriptions().copy();
        for (var file : files) {
            cancellation.checkCanceled(cancel);
            if (!isKnown.test(file)) {
                declare(file, index);
            }
        }
        setIndexState(new IndexState(index, getIndexState().getFileMappings()));
        getIndexProvider().get().put(getProjectDescription().getName(), index);
        createFreshResourceSet(index);
    }

    private void declare(URI file, ResourceDescriptionsData index) {
        try {
            var model = resourceSetProvider.get().getResource(file, true);
            index.addDescription(file, SerializableResourceDescription.createCopy(languagesRegistry
                    .getResourceServiceProvider(file).getResourceDescriptionManager().getResourceDescription(model)));
        } catch (WrappedException e) {
            // it went away, or cannot be read: who checks it says so
        }
    }
}
