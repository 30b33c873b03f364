/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.importing;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.telecontrol.exchange.Change.Kind;
import org.telecontrol.exchange.ImportPlan;
import org.telecontrol.exchange.ImportPreview;
import org.telecontrol.exchange.ImportSelection;
import org.telecontrol.exchange.Problem;

/**
 * What would come of the import: counts, every row, every change to choose from, and every problem; selecting a change or
 * a problem shows its row.
 */
final class PreviewPage extends WizardPage {

    private @Nullable Parts parts;
    private @Nullable Shown shown;

    /** The widgets, once there are any. */
    private record Parts(Label counts, SashForm sash, PreviewTable table, ChangeTree changes, TableViewer problems) {}

    /** The plan and what is chosen of it. */
    private record Shown(ImportPlan plan, ChangeChoice choice) {}

    PreviewPage() {
        super("preview", Messages.preview_title, null);
        setPageComplete(false);
    }

    @Override
    @NonNullByDefault({})
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        var counts = new Label(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
        var sash = new SashForm(page, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(900, 560).applyTo(sash);
        var table = new PreviewTable(sash);
        var changes = new ChangeTree(sash, this::count);
        changes.onSelection(change -> table.reveal(change.sheet(), change.row()));
        parts = new Parts(counts, sash, table, changes, problemList(sash, table));
        sash.setWeights(4, 7, 2);
        setControl(page);
    }

    private TableViewer problemList(Composite parent, PreviewTable table) {
        var viewer = new TableViewer(new Table(parent, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(@Nullable Object element) {
                return element instanceof Problem problem ? problem.place() + ": " + problem.message() : "";
            }

            @Override
            public @Nullable Image getImage(@Nullable Object element) {
                return element instanceof Problem problem ? PreviewTable.image(problem) : null;
            }
        });
        viewer.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof Problem problem) {
                table.reveal(problem.sheet(), problem.row());
            }
        });
        return viewer;
    }

    /** @param refused whether nothing is to be imported, since rows were refused */
    void show(ImportPlan plan, boolean refused) {
        var widgets = parts;
        if (widgets == null) {
            return;
        }
        var choice = new ChangeChoice(plan);
        shown = new Shown(plan, choice);
        count();
        widgets.table.show(new ImportPreview(plan));
        widgets.changes.show(choice);
        widgets.problems.setInput(plan.problems());
        widgets.changes.control().setVisible(!choice.groups().isEmpty());
        widgets.problems.getTable().setVisible(!plan.problems().isEmpty());
        widgets.sash.layout();
        setDescription(description(plan));
        setMessage(message(plan), plan.errors() > 0 ? IMessageProvider.WARNING : IMessageProvider.INFORMATION);
        setErrorMessage(refused ? NLS.bind(Messages.preview_allOrNothing, plan.errors()) : null);
        setPageComplete(plan.isPossible() && !refused);
    }

    /** Says what would come of what is chosen now. */
    private void count() {
        var widgets = parts;
        var now = shown;
        if (widgets == null || now == null) {
            return;
        }
        var plan = now.plan;
        var choice = now.choice;
        var counts = NLS.bind(Messages.preview_counts, new Object[]{plan.rows(), plan.points(),
                choice.points(Kind.ADDED), choice.points(Kind.CHANGED), choice.points(Kind.REMOVED)});
        widgets.counts.setText(choice.conflicts() == 0
                ? counts
                : NLS.bind(Messages.preview_conflictCounts,
                        new Object[]{counts, choice.conflictsTaken(), choice.conflicts()}));
    }

    /** What the engineer has chosen. */
    ImportSelection selection() {
        var now = shown;
        return now == null ? ImportSelection.none() : now.choice.selection();
    }

    private static String description(ImportPlan plan) {
        return NLS.bind(Messages.preview_description, plan.list().profile().name(), plan.list().sheet());
    }

    private static String message(ImportPlan plan) {
        if (plan.errors() > 0) {
            return NLS.bind(Messages.preview_errors, plan.errors(), plan.warnings());
        }
        if (!plan.conflicts().isEmpty()) {
            return NLS.bind(Messages.preview_conflicts, plan.conflicts().size());
        }
        if (plan.isEmpty()) {
            return Messages.preview_nothing;
        }
        return plan.missing() > 0 ? NLS.bind(Messages.preview_missing, plan.missing()) : description(plan);
    }
}
