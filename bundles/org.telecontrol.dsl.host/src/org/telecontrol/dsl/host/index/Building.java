/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * One build. Each changed file is read once and at once checked, against what the others are known to declare, so that
 * no more models are in memory than there are threads. When all are read, those are checked again for which that was
 * not right, together with the unchanged files to which the changes matter. Files without RTUs, which others
 * build upon, are looked at before and checked at the end, so that there is little to check again.
 */
final class Building {

    private final Map<URI, IndexedFile> before;
    private final CancelIndicator cancel;
    private final Map<URI, IndexedFile> next;
    private final Set<URI> checked = new LinkedHashSet<>();

    Building(Map<URI, IndexedFile> before, CancelIndicator cancel) {
        this.before = before;
        this.cancel = cancel;
        next = new LinkedHashMap<>(before);
    }

    /** @throws org.eclipse.core.runtime.OperationCanceledException when cancelled */
    void build(Collection<URI> changed, Set<URI> deleted) {
        next.keySet().removeAll(deleted);
        Set<URI> first = new LinkedHashSet<>(changed);
        Set<URI> last = foresee(changed);
        first.removeAll(last);
        Map<URI, IndexedFile> assumed = new LinkedHashMap<>(next);
        check(first);
        Set<URI> mistaken = concerned(Differences.between(assumed, next));
        mistaken.retainAll(first);
        Set<URI> others = concerned(differences());
        others.removeAll(first);
        last.addAll(mistaken);
        last.addAll(others);
        check(last);
    }

    /** What is known of all files now. */
    Map<URI, IndexedFile> files() {
        return next;
    }

    Differences differences() {
        return Differences.between(before, next);
    }

    /** Of the files that were checked. */
    Map<URI, List<Finding>> findings() {
        Map<URI, List<Finding>> findings = new LinkedHashMap<>();
        for (var file : checked) {
            var known = next.get(file);
            if (known != null) {
                findings.put(file, known.findings());
            }
        }
        return findings;
    }

    /** The files of which is known now what they declare, and no more. */
    private Set<URI> foresee(Collection<URI> changed) {
        Set<URI> foreseen = new LinkedHashSet<>();
        if (changed.size() > 1) {
            for (var library : new Crew(cancel).work(changed, () -> Libraries::read)) {
                next.put(library.getURI(), IndexedFile.unchecked(library));
                foreseen.add(library.getURI());
            }
        }
        return foreseen;
    }

    private void check(Collection<URI> files) {
        var declarations = ProjectIndex.declarations(next);
        var results = new Crew(cancel).work(files, () -> new Checking(declarations, cancel)::check);
        next.keySet().removeAll(files);
        results.forEach(file -> next.put(file.declarations().getURI(), file));
        checked.addAll(files);
    }

    /** Files whose validity depends on the differences, at one remove or more. */
    private Set<URI> concerned(Differences differences) {
        Set<URI> concerned = new LinkedHashSet<>();
        var isMore = !differences.isEmpty();
        while (isMore) {
            isMore = false;
            for (var file : next.values()) {
                var declarations = file.declarations();
                if (!concerned.contains(declarations.getURI())
                        && differences.concern(declarations.getURI(), declarations.needs())) {
                    concerned.add(declarations.getURI());
                    if (differences.changeMeaning(declarations.getURI(), declarations.needs())) {
                        differences.addAllOf(declarations);
                        isMore = true;
                    }
                }
            }
        }
        return concerned;
    }
}
