/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.pointing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.LayoutDraft;
import org.telecontrol.exchange.ui.jobs.LatestWork;

/**
 * Looks at a list, in the background: opens it, recognises it, and reads its first rows as the engineer has corrected
 * them. Corrections that come while one is being followed are followed together.
 */
final class Looking {

    private final LatestWork work = new LatestWork(Messages.looking);
    private final List<UnaryOperator<LayoutDraft>> corrections = new ArrayList<>();
    private final Consumer<Look> whenSeen;
    private @Nullable Look last;

    /** @param whenSeen is told on the UI thread */
    Looking(Consumer<Look> whenSeen) {
        this.whenSeen = whenSeen;
    }

    /** Opens the list and recognises it. */
    void at(Path list, List<Path> folders, ImportOptions options) {
        anew(monitor -> Look.at(list, folders, options, monitor));
    }

    /** The same with a layout that was just saved. */
    void at(Path list, List<Path> folders, ImportOptions options, String layout) {
        anew(monitor -> {
            var seen = Look.at(list, folders, options, monitor);
            return seen.layouts().layouts().find(layout)
                    .map(saved -> seen.with(options.withProfile(saved), monitor)).orElse(seen);
        });
    }

    /** Recognises the list again; what was corrected is forgotten. */
    void recognise(ImportOptions options) {
        var seen = last;
        if (seen != null) {
            anew(monitor -> seen.with(options, monitor));
        }
    }

    void correct(UnaryOperator<LayoutDraft> correction) {
        var seen = last;
        var draft = seen == null ? null : seen.draft();
        if (seen != null && draft != null) {
            corrections.add(correction);
            var all = List.copyOf(corrections);
            start(monitor -> follow(seen, draft, all, monitor));
        }
    }

    private static Look follow(Look seen, LayoutDraft draft, List<UnaryOperator<LayoutDraft>> corrections,
            IProgressMonitor monitor) {
        var corrected = draft;
        for (var correction : corrections) {
            corrected = correction.apply(corrected);
        }
        return seen.with(corrected, monitor);
    }

    private void anew(LatestWork.Work<Look> looking) {
        corrections.clear();
        start(looking);
    }

    private void start(LatestWork.Work<Look> looking) {
        work.start(looking, seen -> {
            last = seen;
            corrections.clear();
            whenSeen.accept(seen);
        });
    }

    boolean isWorking() {
        return work.isWorking();
    }

    void stop() {
        work.stop();
        corrections.clear();
    }

    /** What was seen is of another list. */
    void forget() {
        stop();
        last = null;
    }

    /** What was seen last; null before. */
    @Nullable
    Look last() {
        return last;
    }

    /** What the list is taken for now, if it can be read so. */
    @Nullable
    LayoutDraft readable() {
        var seen = last;
        return seen == null || isWorking() || !seen.isReadable() ? null : seen.draft();
    }
}
