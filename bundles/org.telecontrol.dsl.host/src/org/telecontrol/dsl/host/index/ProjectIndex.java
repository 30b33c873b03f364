/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.host.language.StationLanguage;

/** What the station files of one project declare. All files of a project see each other, and no others. */
public final class ProjectIndex {

    private static final String CONTAINER = "station files";

    private final @Nullable Path store;
    private volatile Map<URI, IndexedFile> files = Map.of();
    private volatile Declarations declared = Declarations.NOTHING;
    private volatile State state = State.UNKNOWN;
    private boolean isStored;

    private enum State {
        /** There may be an index of an earlier session. */
        UNKNOWN,
        /** Nothing is known. */
        EMPTY,
        /** All files can be referred to; which of them are valid is known of some. */
        DECLARED,
        /** All is known. */
        BUILT
    }

    /** One that ends with the session. */
    public ProjectIndex() {
        store = null;
    }

    /**
     * @param store where it outlives the session
     */
    public ProjectIndex(Path store) {
        this.store = store;
    }

    /** Whether a build went through since the index was made: only then does the next one need the changes alone. */
    public boolean isBuilt() {
        return state == State.BUILT;
    }

    /** Whether all files can be referred to, after a build or after {@link #fill}. */
    public boolean isFilled() {
        return state == State.DECLARED || state == State.BUILT;
    }

    /** Number of files. */
    public int size() {
        return files.size();
    }

    /**
     * What a build found.
     *
     * @param findings in the files that were looked into; a deleted one has none
     * @param differences from what was declared before
     */
    public record Outcome(Map<URI, List<Finding>> findings, Differences differences) {}

    /**
     * Takes changed and new files in and deleted ones out, and checks these and all others whose validity depends on
     * them.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException nothing has changed then
     */
    public synchronized Outcome build(Collection<URI> changed, Set<URI> deleted, CancelIndicator cancel) {
        return build(files, changed, deleted, cancel);
    }

    /**
     * Checks all files of the project whether they changed or not. What was known is known until that is done.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException nothing has changed then
     */
    public synchronized Outcome rebuild(Collection<URI> all, CancelIndicator cancel) {
        return build(Map.of(), all, Set.of(), cancel);
    }

    private Outcome build(Map<URI, IndexedFile> known, Collection<URI> changed, Set<URI> deleted,
            CancelIndicator cancel) {
        var building = new Building(known, cancel);
        building.build(changed, deleted);
        var differences = Differences.between(files, building.files());
        publish(building.files(), State.BUILT);
        return new Outcome(building.findings(), differences);
    }

    /**
     * Checks those of the files that are not as they were when they were checked last, in this session or before, and
     * what depends on them.
     *
     * @param all files of the project
     * @return the findings in all files
     * @throws org.eclipse.core.runtime.OperationCanceledException nothing has changed then
     */
    public synchronized Outcome update(Collection<URI> all, CancelIndicator cancel) {
        restore();
        Set<URI> gone = new HashSet<>(files.keySet());
        gone.removeAll(all);
        var outcome = build(all.stream().filter(file -> !isChecked(file)).toList(), gone, cancel);
        Map<URI, List<Finding>> findings = new LinkedHashMap<>();
        files.forEach((file, known) -> findings.put(file, known.findings()));
        return new Outcome(findings, outcome.differences());
    }

    private boolean isChecked(URI file) {
        var checked = checked(files.get(file));
        var now = checked == null ? null : Stamp.of(file);
        return checked != null && now != null && checked.equals(now);
    }

    /** Whether these are all files that are known, and each was checked as it is on the disk now. */
    public boolean isAbout(Collection<URI> all) {
        var known = files;
        return Set.copyOf(all).containsAll(known.keySet())
                && all.stream().allMatch(file -> Objects.equals(checked(known.get(file)), Stamp.of(file)));
    }

    private static @Nullable Stamp checked(@Nullable IndexedFile known) {
        return known == null ? null : known.checked();
    }

    /** Makes sure that references to these files resolve; the unchanged ones among them are not read again. */
    public synchronized void fill(Collection<URI> all, CancelIndicator cancel) {
        restore();
        if (!isFilled()) {
            Map<URI, IndexedFile> next = new LinkedHashMap<>(files);
            next.keySet().retainAll(Set.copyOf(all));
            new Crew(cancel).work(all.stream().filter(file -> !isChecked(file)).toList(), () -> ParsedFile::of)
                    .forEach(file -> next.put(file.declarations().getURI(),
                            IndexedFile.unchecked(file.declarations())));
            publish(next, State.DECLARED);
        }
    }

    private void restore() {
        if (state == State.UNKNOWN) {
            publish(store == null ? Map.of() : IndexFile.read(store), State.EMPTY);
            isStored = true;
        }
    }

    /**
     * Keeps what is known for the next session, if there is something new.
     *
     * @throws IOException when it cannot be written; the next session begins with an older state then
     */
    public void store() throws IOException {
        var target = store;
        Map<URI, IndexedFile> known;
        synchronized (this) {
            if (isStored || target == null || !isFilled()) {
                return;
            }
            known = files;
            isStored = true;
        }
        IndexFile.write(target, known);
    }

    /** Forgets everything; the next build is a build of all files. */
    public synchronized void clear() {
        publish(Map.of(), State.EMPTY);
    }

    /**
     * A resource set in which one file can be edited: it sees the others as they were last built. What that file itself
     * declared then, the language does not look at.
     */
    public XtextResourceSet resourcesFor(URI edited) {
        return resources(declared);
    }

    /** Whether one file refers to elements of another one, as it was built last. */
    public boolean refers(URI from, URI to) {
        var known = files.get(from);
        return known != null && known.declarations().references().stream()
                .anyMatch(reference -> reference.getTargetEObjectUri().trimFragment().equals(to));
    }

    private void publish(Map<URI, IndexedFile> next, State reached) {
        files = next;
        declared = declarations(next);
        state = reached;
        isStored = false;
    }

    static Declarations declarations(Map<URI, IndexedFile> files) {
        return Declarations.of(files.values().stream().map(IndexedFile::declarations).toList());
    }

    static XtextResourceSet resources(Declarations declarations) {
        var resources = StationLanguage.get(XtextResourceSet.class);
        var project = new ProjectDescription();
        project.setName(CONTAINER);
        project.attachToEmfObject(resources);
        new ChunkedResourceDescriptions(Map.of(CONTAINER, declarations), resources);
        return resources;
    }
}
