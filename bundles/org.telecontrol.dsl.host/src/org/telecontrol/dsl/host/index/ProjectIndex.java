/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.host.language.StationLanguage;

/** What the station files of one project declare. All files of a project see each other, and no others. */
public final class ProjectIndex {

    private static final String CONTAINER = "station files";

    private volatile ResourceDescriptionsData declared = nothing();
    private volatile State state = State.EMPTY;

    private enum State {
        EMPTY, DECLARED, BUILT
    }

    /** Whether a build went through since the index was made: only then does the next one need the changes alone. */
    public boolean isBuilt() {
        return state == State.BUILT;
    }

    /** Number of files. */
    public int size() {
        return declared.getAllURIs().size();
    }

    /** Whether the files have been read at all, by a build or for an editor that could not wait for one. */
    public boolean isFilled() {
        return state != State.EMPTY;
    }

    /**
     * Takes changed and new files in and deleted ones out.
     *
     * @return the findings in these files and in all others whose validity depends on them; a deleted one has none
     * @throws org.eclipse.core.runtime.OperationCanceledException nothing has changed then
     */
    public synchronized Map<URI, List<Finding>> build(Collection<URI> changed, Set<URI> deleted,
            CancelIndicator cancel) {
        Map<URI, List<Finding>> findings = new LinkedHashMap<>();
        var start = state == State.BUILT ? declared.copy() : nothing();
        var build = new IncrementalBuild(start, resources(start), cancel);
        publish(build.check(changed, deleted, (file, issues) -> findings.put(file, Findings.of(issues))), State.BUILT);
        return findings;
    }

    /** Reads what the files declare, so that references to them resolve, unless that was done before. */
    public synchronized void fill(Collection<URI> files, CancelIndicator cancel) {
        if (!isFilled()) {
            var start = nothing();
            publish(new IncrementalBuild(start, resources(start), cancel).index(files), State.DECLARED);
        }
    }

    /** Forgets everything; the next build is a build of all files. */
    public synchronized void clear() {
        publish(nothing(), State.EMPTY);
    }

    /**
     * A resource set in which one file can be edited: it sees the others as they were last built, and nothing of what
     * that file itself declared then.
     */
    public XtextResourceSet resourcesFor(URI edited) {
        var others = declared.copy();
        if (others.getResourceDescription(edited) != null) {
            others.removeDescription(edited);
        }
        return resources(others);
    }

    private void publish(ResourceDescriptionsData next, State reached) {
        declared = next;
        state = reached;
    }

    private static ResourceDescriptionsData nothing() {
        return new ResourceDescriptionsData(List.of());
    }

    private static XtextResourceSet resources(ResourceDescriptionsData data) {
        var resources = StationLanguage.get(XtextResourceSet.class);
        var project = new ProjectDescription();
        project.setName(CONTAINER);
        project.attachToEmfObject(resources);
        new ChunkedResourceDescriptions(Map.of(CONTAINER, data), resources);
        return resources;
    }
}
