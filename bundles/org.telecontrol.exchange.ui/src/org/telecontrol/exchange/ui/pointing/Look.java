/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.pointing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.LayoutDraft;
import org.telecontrol.exchange.PointList;
import org.telecontrol.exchange.sheet.SheetExcerpt;
import org.telecontrol.exchange.sheet.SheetFile;
import org.telecontrol.exchange.ui.jobs.ProjectLayouts;
import org.telecontrol.model.files.FileTrouble;

/**
 * What was seen of a list: its first rows, the layouts there are, what it is taken for and what comes of it.
 *
 * @param excerpt none: the list cannot be read
 * @param draft   none: the list cannot be read
 * @param points  none: the first rows are no points
 * @param failure why something of that is none; empty when nothing is
 */
record Look(@Nullable SheetExcerpt excerpt, ProjectLayouts layouts, @Nullable LayoutDraft draft,
        @Nullable PointList points, String failure) {

    /** Opens the list and recognises it. */
    static Look at(Path list, List<Path> folders, ImportOptions options, IProgressMonitor monitor) {
        var layouts = ProjectLayouts.of(folders);
        try (var file = SheetFile.open(list, options.csv(), () -> check(monitor))) {
            return of(SheetExcerpt.of(file), layouts, options, monitor);
        } catch (IOException e) {
            return new Look(null, layouts, null, null, reason(e));
        }
    }

    private static String reason(IOException failure) {
        return failure instanceof java.nio.file.NoSuchFileException
                ? NLS.bind(Messages.noSuchFile, failure.getMessage())
                : FileTrouble.words(failure);
    }

    private static Look of(SheetExcerpt excerpt, ProjectLayouts layouts, ImportOptions options,
            IProgressMonitor monitor) throws IOException {
        check(monitor);
        var known = options.withLayouts(layouts.layouts());
        var chosen = options.profile();
        var current = chosen == null ? null : layouts.layouts().find(chosen.id()).orElse(chosen);
        var draft = LayoutDraft.of(excerpt, known.withProfile(current));
        return of(excerpt, layouts, draft, monitor);
    }

    /** Recognises a list again, for example with a layout that was chosen. */
    Look with(ImportOptions options, IProgressMonitor monitor) {
        var seen = excerpt;
        if (seen == null) {
            return this;
        }
        try {
            return of(seen, layouts, options, monitor);
        } catch (IOException e) {
            return new Look(seen, layouts, null, null, reason(e));
        }
    }

    /** Reads the first rows as they are to be taken now. */
    Look with(LayoutDraft corrected, IProgressMonitor monitor) {
        var seen = excerpt;
        return seen == null ? this : of(seen, layouts, corrected, monitor);
    }

    private static Look of(SheetExcerpt excerpt, ProjectLayouts layouts, LayoutDraft draft,
            IProgressMonitor monitor) {
        if (draft.isRefused()) {
            return new Look(excerpt, layouts, draft, null, draft.refusal());
        }
        if (draft.isWithoutAddress()) {
            return new Look(excerpt, layouts, draft, null, Messages.noAddress);
        }
        try {
            return new Look(excerpt, layouts, draft, draft.read((done, rows) -> !monitor.isCanceled()), "");
        } catch (IOException e) {
            return new Look(excerpt, layouts, draft, null, reason(e));
        }
    }

    private static void check(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /** Whether the list can be read as it is taken now. */
    boolean isReadable() {
        return points != null;
    }
}
