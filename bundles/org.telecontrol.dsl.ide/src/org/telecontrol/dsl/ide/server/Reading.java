/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Singleton;

/**
 * The files of large folders, read in steps, so that the client is answered between them: first what all of them declare,
 * then each is checked, the open ones before the others. On the thread of the queue; whether it goes on, any thread may ask.
 */
@Singleton
@NonNullByDefault({})
class Reading {

    /** So many bytes are read in one go: some tenths of a second. */
    static final long BYTES_A_STEP = 1 << 19;

    private final Deque<URI> undeclared = new ArrayDeque<>();
    private final Deque<URI> unchecked = new ArrayDeque<>();
    private int steps;
    private volatile boolean isDeclaring;
    private volatile boolean isGoingOn;

    private WorkspaceManager workspace;

    void in(WorkspaceManager all) {
        workspace = all;
    }

    void add(Collection<URI> files) {
        undeclared.addAll(files);
        isDeclaring = true;
        isGoingOn = true;
    }

    /** Whether there are files of which nothing is known, so that they seem to be missing. */
    boolean isDeclaring() {
        return isDeclaring;
    }

    boolean isGoingOn() {
        return isGoingOn;
    }

    /** How much of all has been done. */
    int percentage() {
        var left = 2 * undeclared.size() + unchecked.size();
        return left == 0 ? 100 : (int) (100L * steps / (steps + left));
    }

    /** Goes on until nothing is left, for whoever cannot be answered before. */
    void finish(CancelIndicator cancel) {
        while (isGoingOn) {
            step(cancel);
        }
    }

    /** @throws RuntimeException when cancelled; the next step does what this one left */
    void step(CancelIndicator cancel) {
        if (!undeclared.isEmpty()) {
            declare(cancel);
        } else if (!unchecked.isEmpty()) {
            check(cancel);
        }
        isGoingOn = !undeclared.isEmpty() || !unchecked.isEmpty();
    }

    private void declare(CancelIndicator cancel) {
        var files = next(undeclared);
        if (project(files) instanceof StationProject project) {
            project.declare(files, workspace::isDocumentOpen, cancel);
        }
        done(files, undeclared);
        files.forEach(file -> {
            if (workspace.isDocumentOpen(file)) {
                unchecked.addFirst(file);
            } else {
                unchecked.addLast(file);
            }
        });
        isDeclaring = !undeclared.isEmpty();
    }

    private void check(CancelIndicator cancel) {
        var files = next(unchecked);
        if (project(files) instanceof StationProject project) {
            project.doBuild(files, List.of(), List.of(), cancel);
        }
        done(files, unchecked);
    }

    private void done(List<URI> files, Deque<URI> of) {
        files.forEach(file -> of.remove());
        steps += files.size();
    }

    private ProjectManager project(List<URI> files) {
        return workspace.getProjectManager(files.get(0));
    }

    /** Files of one project from the front, at least one. */
    private List<URI> next(Deque<URI> files) {
        List<URI> next = new ArrayList<>();
        long bytes = 0;
        for (var file : files) {
            bytes += size(file);
            if (!next.isEmpty() && (bytes > BYTES_A_STEP || project(next) != project(List.of(file)))) {
                return next;
            }
            next.add(file);
        }
        return next;
    }

    static long size(URI file) {
        try {
            return Files.size(Path.of(file.toFileString()));
        } catch (IOException e) {
            return 0; // it went away
        }
    }
}
