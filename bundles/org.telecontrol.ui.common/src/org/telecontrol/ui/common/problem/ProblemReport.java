/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.problem;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.telecontrol.model.files.FileTrouble;

/**
 * What did not work.
 *
 * @param title what was tried, a few words
 * @param sentence what went wrong, where, and what to do about it
 * @param details further lines, hidden until asked for
 * @param isWarning whether what was tried is done nevertheless
 */
public record ProblemReport(String title, String sentence, List<String> details, boolean isWarning) {

    public ProblemReport {
        details = List.copyOf(details);
    }

    public static ProblemReport of(String title, String sentence) {
        return new ProblemReport(title, sentence, List.of(), false);
    }

    public static ProblemReport of(String title, String sentence, Collection<String> details) {
        return new ProblemReport(title, sentence, List.copyOf(details), false);
    }

    /** @param pattern of the sentence, with {0} for what went wrong */
    public static ProblemReport of(String title, String pattern, Exception failure) {
        var reason = failure instanceof IOException trouble ? FileTrouble.words(trouble) : failure.getMessage();
        return of(title, NLS.bind(pattern, reason));
    }

    public static ProblemReport warning(String title, String sentence, Collection<String> details) {
        return new ProblemReport(title, sentence, List.copyOf(details), true);
    }

    /**
     * Several problems in one report: a sentence for all of them, and each with its details below. A single one stays as
     * it is.
     */
    public static Optional<ProblemReport> together(String title, String sentence, List<ProblemReport> problems) {
        return problems.size() < 2
                ? problems.stream().findFirst()
                : Optional.of(of(title, sentence, problems.stream().flatMap(ProblemReport::lines).toList()));
    }

    private Stream<String> lines() {
        return Stream.concat(Stream.of(sentence), details.stream().map(detail -> "    " + detail));
    }

    /** Shows it over the active window. Returns at once. */
    public void show() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(this::showAndWait);
    }

    /** Shows it over the active window and waits until it is closed. UI thread only. */
    public void showAndWait() {
        show(activeShell(PlatformUI.getWorkbench().getDisplay()));
    }

    /** Shows it over a window and waits until it is closed. UI thread only. */
    public void show(@Nullable Shell parent) {
        new ProblemDialog(parent, this).open();
    }

    private static @Nullable Shell activeShell(Display display) {
        var active = display.getActiveShell();
        if (active != null) {
            return active;
        }
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getShell();
    }
}
