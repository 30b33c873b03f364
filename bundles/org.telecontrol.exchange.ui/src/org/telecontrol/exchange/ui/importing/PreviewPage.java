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
import org.telecontrol.exchange.ImportPlan;
import org.telecontrol.exchange.ImportPreview;
import org.telecontrol.exchange.Problem;

/** What would come of the import: counts, every row, and every problem; choosing a problem shows its row. */
final class PreviewPage extends WizardPage {

    private @Nullable Parts parts;

    /** The widgets, once there are any. */
    private record Parts(Label counts, SashForm sash, PreviewTable table, TableViewer problems) {}

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
        GridDataFactory.fillDefaults().grab(true, true).hint(800, 360).applyTo(sash);
        var table = new PreviewTable(sash);
        parts = new Parts(counts, sash, table, problemList(sash, table));
        sash.setWeights(3, 1);
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
                table.reveal(problem);
            }
        });
        return viewer;
    }

    void show(ImportPlan plan) {
        var shown = parts;
        if (shown == null) {
            return;
        }
        shown.counts.setText(NLS.bind(Messages.preview_counts, new Object[]{plan.rows(), plan.points(), plan.added(),
                plan.changed(), plan.removed()}));
        shown.table.show(new ImportPreview(plan));
        shown.problems.setInput(plan.problems());
        shown.sash.setMaximizedControl(plan.problems().isEmpty() ? shown.table.control() : null);
        setDescription(description(plan));
        setMessage(message(plan), plan.errors() > 0 ? IMessageProvider.WARNING : IMessageProvider.INFORMATION);
        setPageComplete(plan.isPossible());
    }

    private static String description(ImportPlan plan) {
        return NLS.bind(Messages.preview_description, plan.list().profile().name(), plan.list().sheet());
    }

    private static String message(ImportPlan plan) {
        if (plan.isEmpty()) {
            return Messages.preview_nothing;
        }
        if (plan.errors() > 0) {
            return NLS.bind(Messages.preview_errors, plan.errors(), plan.warnings());
        }
        return plan.missing() > 0 ? NLS.bind(Messages.preview_missing, plan.missing()) : description(plan);
    }
}
