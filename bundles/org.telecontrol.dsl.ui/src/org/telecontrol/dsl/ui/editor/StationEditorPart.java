/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.services.IServiceLocator;
import org.telecontrol.dsl.host.table.Region;
import org.telecontrol.dsl.ui.table.PointsPage;
import org.telecontrol.dsl.ui.text.StationEditor;

/** A station file as text and as a table of its points. Who goes from the one to the other stays at the same point. */
@NonNullByDefault({})
public final class StationEditorPart extends TextInPages implements PointsPage.Editor {

    private static final int POINTS = TEXT + 1;

    private Composite area;
    private @Nullable PointsPage points;

    @Override
    void addPages() {
        area = new Composite(getContainer(), SWT.NONE);
        area.setLayout(new FillLayout());
        addPage(area);
        setPageText(POINTS, Messages.pointsPage);
    }

    /** Shows the point at the caret in the table. */
    public void showInTable() {
        if (getActivePage() != POINTS) {
            setActivePage(POINTS);
        }
    }

    @Override
    protected void pageChange(int page) {
        var station = station();
        if (page == POINTS && points == null && station != null) {
            points = new PointsPage(area, this, station);
            area.layout();
        }
        super.pageChange(page);
        var table = points;
        if (table != null) {
            if (page == POINTS) {
                table.shown(caret());
            } else {
                table.moved().ifPresent(this::select);
                table.hidden();
            }
        }
    }

    private int caret() {
        return text().getSelectionProvider().getSelection() instanceof ITextSelection selection
                ? selection.getOffset()
                : 0;
    }

    private void select(Region place) {
        text().selectAndReveal(place.offset(), place.length());
    }

    @Override
    public @Nullable StationEditor station() {
        return StationEditor.of(this);
    }

    @Override
    public void showInText(Region place) {
        showText();
        select(place);
    }

    /** Where the table is in front and has the place, it stays so. */
    @Override
    public void selectAndReveal(int offset, int length) {
        var table = points;
        if (getActivePage() == POINTS && table != null && table.select(offset)) {
            text().selectAndReveal(offset, length);
        } else {
            super.selectAndReveal(offset, length);
        }
    }

    @Override
    public IServiceLocator services() {
        return getPageSite(POINTS);
    }

    @Override
    public void setFocus() {
        var table = points;
        if (getActivePage() == POINTS && table != null) {
            table.setFocus();
        } else {
            super.setFocus();
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        var table = points;
        if (table != null) {
            table.finishWriting();
        }
        super.doSave(monitor);
    }
}
