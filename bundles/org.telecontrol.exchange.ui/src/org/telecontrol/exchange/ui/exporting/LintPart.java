/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.exporting;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.telecontrol.exchange.ExportOptions;
import org.telecontrol.exchange.Problem;
import org.telecontrol.exchange.ui.jobs.LatestWork;
import org.telecontrol.exchange.ui.jobs.PreparedExport;
import org.telecontrol.exchange.ui.tables.LazyTable;
import org.telecontrol.ui.common.icons.Icon;

/** What the layout would drop of the points, or its reader misread: found in the background, for information only. */
final class LintPart {

    private final LatestWork work = new LatestWork(Messages.lint_checking);
    private final Label sentence;
    private final LazyTable<Problem> table;
    private String beginning = "";

    /** What was found; the failure is empty when the points could be looked at. */
    private record Findings(int points, List<Problem> problems, String failure) {}

    LintPart(Composite parent, int columns) {
        var part = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(columns, 1).indent(0, 6).applyTo(part);
        GridLayoutFactory.fillDefaults().applyTo(part);
        sentence = new Label(part, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(sentence);
        table = new LazyTable<>(part, Problem.class)
                .column(Messages.lint_point, 150, Problem::place, problem -> Icon.STATE_WARNING.image())
                .column(Messages.lint_problem, 620, this::reason);
        GridDataFactory.fillDefaults().grab(true, true).hint(720, 150).applyTo(table.control());
    }

    /** The message without the layout's name, which is chosen above. */
    private String reason(Problem problem) {
        var message = problem.message();
        var reason = message.startsWith(beginning) ? message.substring(beginning.length()) : message;
        return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
    }

    /** Looks at what would be exported. */
    void check(IFile source, ExportChoices.Choice choice, ExportOptions options) {
        beginning = NLS.bind(Messages.lint_inLayout, options.profile().name());
        show(List.of(), Messages.lint_checking);
        work.start(monitor -> findings(source, choice, options, monitor), this::show);
    }

    /** There is nothing to look at. */
    void clear() {
        work.stop();
        show(List.of(), "");
    }

    private static Findings findings(IFile source, ExportChoices.Choice choice, ExportOptions options,
            IProgressMonitor monitor) {
        try {
            var export = PreparedExport.of(source, choice.rtu(), choice.dve(), options, monitor);
            return new Findings(export.size(), export.problems(), "");
        } catch (CoreException | IOException e) {
            return new Findings(0, List.of(), String.valueOf(e.getMessage()));
        }
    }

    private void show(Findings found) {
        if (!table.control().isDisposed()) {
            show(found.problems, found.failure.isEmpty() ? sentence(found) : found.failure);
        }
    }

    private static String sentence(Findings found) {
        if (found.points == 0) {
            return Messages.lint_noPoints;
        }
        return found.problems.isEmpty()
                ? NLS.bind(Messages.lint_good, found.points)
                : NLS.bind(Messages.lint_found, found.points, found.problems.size());
    }

    private void show(List<Problem> shown, String text) {
        table.show(shown);
        sentence.setText(text);
        sentence.requestLayout();
    }

    void stop() {
        work.stop();
    }
}
