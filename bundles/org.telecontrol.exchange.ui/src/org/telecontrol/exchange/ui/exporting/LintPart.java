/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.exporting;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.telecontrol.exchange.ExportOptions;
import org.telecontrol.exchange.Problem;
import org.telecontrol.exchange.ui.jobs.LatestWork;
import org.telecontrol.exchange.ui.jobs.PreparedExport;
import org.telecontrol.ui.common.icons.Icon;

/** What the layout would drop of the points, or its reader misread: found in the background, for information only. */
final class LintPart {

    private final LatestWork work = new LatestWork(Messages.lint_checking);
    private final Label sentence;
    private final TableViewer viewer;
    private List<Problem> problems = List.of();
    private String beginning = "";

    /** What was found; the failure is empty when the points could be looked at. */
    private record Findings(int points, List<Problem> problems, String failure) {}

    LintPart(Composite parent, int columns) {
        var part = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(columns, 1).indent(0, 6).applyTo(part);
        GridLayoutFactory.fillDefaults().applyTo(part);
        sentence = new Label(part, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(sentence);
        var table = new Table(part, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(720, 150).applyTo(table);
        viewer = new TableViewer(table);
        viewer.setContentProvider((ILazyContentProvider) index -> viewer.replace(problems.get(index), index));
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(Messages.lint_point, 150, Problem::place, problem -> Icon.STATE_WARNING.image());
        column(Messages.lint_problem, 620, this::reason, problem -> null);
    }

    private void column(String title, int width, Function<Problem, String> text,
            Function<Problem, @Nullable Image> image) {
        var column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(@Nullable Object element) {
                return element instanceof Problem problem ? text.apply(problem) : "";
            }

            @Override
            public @Nullable Image getImage(@Nullable Object element) {
                return element instanceof Problem problem ? image.apply(problem) : null;
            }

            @Override
            public @Nullable String getToolTipText(@Nullable Object element) {
                return element instanceof Problem problem ? problem.message() : null;
            }
        });
    }

    /** The message without the layout's name, which is chosen above. */
    private String reason(Problem problem) {
        return problem.message().startsWith(beginning)
                ? problem.message().substring(beginning.length())
                : problem.message();
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
        if (!viewer.getTable().isDisposed()) {
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
        problems = shown;
        viewer.setItemCount(0);
        viewer.setItemCount(shown.size());
        viewer.refresh();
        sentence.setText(text);
        sentence.requestLayout();
    }

    void stop() {
        work.stop();
    }
}
