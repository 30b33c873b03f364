/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.references;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;
import org.telecontrol.dsl.host.assist.Navigator;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.ide.navigation.Place;
import org.telecontrol.dsl.ui.text.Messages;
import org.telecontrol.dsl.ui.text.Places;

/** A search for the references to one element. */
@NonNullByDefault({})
final class ReferencesQuery implements ISearchQuery {

    private final StationDocument document;
    private final int offset;
    private final String name;
    private final ReferencesResult result = new ReferencesResult(this);

    ReferencesQuery(StationDocument document, int offset, String name) {
        this.document = document;
        this.offset = offset;
        this.name = name;
    }

    String name() {
        return name;
    }

    @Override
    public IStatus run(IProgressMonitor monitor) {
        result.removeAll();
        try {
            Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, monitor); // what was saved just now counts
        } catch (InterruptedException | OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
        var places = Navigator.references(document, offset, monitor::isCanceled);
        if (places.isEmpty()) {
            return Status.CANCEL_STATUS;
        }
        Map<URI, Optional<Source>> sources = new HashMap<>();
        for (var place : places.get()) {
            sources.computeIfAbsent(place.file(), Source::of).ifPresent(source -> source.add(place, result));
        }
        return Status.OK_STATUS;
    }

    @Override
    public String getLabel() {
        return Messages.findReferences;
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ReferencesResult getSearchResult() {
        return result;
    }

    /** A file in which something was found. */
    private record Source(IFile file, Document text) {

        /** Nothing for a file outside of the workspace, which no editor of ours can show in a list of its files. */
        static Optional<Source> of(URI uri) {
            var file = Places.file(uri);
            try {
                return file == null ? Optional.empty() : Optional.of(new Source(file, new Document(file.readString())));
            } catch (CoreException e) {
                return Optional.empty(); // gone meanwhile
            }
        }

        void add(Place place, ReferencesResult result) {
            try {
                var line = text.getLineInformationOfOffset(place.offset());
                result.addMatch(new Match(new FoundLine(file, text.getLineOfOffset(place.offset()) + 1,
                        text.get(line.getOffset(), line.getLength()).strip()), place.offset(), place.length()));
            } catch (BadLocationException e) {
                // The file has been cut off since: what was there is no reference any more.
            }
        }
    }
}
