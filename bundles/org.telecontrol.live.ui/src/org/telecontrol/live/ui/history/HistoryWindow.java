/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.history;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.telecontrol.live.image.ImagePoint;
import org.telecontrol.live.image.PointValue;
import org.telecontrol.live.ui.model.CellFormat;
import org.telecontrol.live.ui.model.LiveColumn;
import org.telecontrol.ui.common.address.AddressPreference;

/** The values that a point has had since the window was opened, the newest first. Not modal. */
final class HistoryWindow extends Dialog {

    private static final int DEPTH = 1_000;
    private static final int TICK_MS = 500;
    private static final int WIDTH = 620;
    private static final int HEIGHT = 300;
    private static final List<LiveColumn> COLUMNS = List.of(LiveColumn.TIME, LiveColumn.VALUE, LiveColumn.QUALITY,
            LiveColumn.CAUSE);

    private final ImagePoint point;
    private final Runnable closed;
    private final Optional<PointValue> first;
    private List<PointValue> shown = List.of();
    private CellFormat format = format();

    /** @param closed told when the window is no more */
    HistoryWindow(@Nullable Shell parent, ImagePoint point, Runnable closed) {
        super(parent);
        this.point = point;
        this.closed = closed;
        first = point.last();
        point.keepHistory(DEPTH);
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    /** Opens it, or brings it to the front. */
    void show() {
        if (getShell() == null) {
            open();
        } else {
            getShell().forceActive();
        }
    }

    @Override
    @NonNullByDefault({})
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.title, point.qualifiedName()));
        shell.addListener(SWT.Dispose, event -> {
            point.keepHistory(0);
            closed.run();
        });
    }

    @Override
    @NonNullByDefault({})
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        new Label(area, SWT.WRAP).setText(NLS.bind(Messages.hint, DEPTH));
        var tableArea = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(tableArea);
        var layout = new TableColumnLayout();
        tableArea.setLayout(layout);
        var viewer = new TableViewer(tableArea, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> {
            if (event.childID == ACC.CHILDID_SELF) {
                event.result = NLS.bind(Messages.title, point.qualifiedName());
            }
        }));
        COLUMNS.forEach(column -> column(viewer, layout, column));
        tick(viewer);
        viewer.getTable().setFocus();
        return area;
    }

    private void column(TableViewer viewer, TableColumnLayout layout, LiveColumn shown) {
        var column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(shown.header());
        layout.setColumnData(column.getColumn(), new ColumnWeightData(shown.width(), shown.width()));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(
                value -> shown.text((PointValue) value, format)));
    }

    private static CellFormat format() {
        return new CellFormat(AddressPreference.notation(), ZoneId.systemDefault(), Instant.now());
    }

    /** What there is is shown twice a second, however fast it comes. */
    private void tick(TableViewer viewer) {
        if (viewer.getTable().isDisposed()) {
            return;
        }
        var now = newestFirst();
        if (!now.equals(shown)) {
            shown = now;
            format = format();
            viewer.setInput(now);
        }
        viewer.getTable().getDisplay().timerExec(TICK_MS, () -> tick(viewer));
    }

    private List<PointValue> newestFirst() {
        var values = new ArrayList<PointValue>(point.history());
        if (values.size() < DEPTH) {
            first.filter(value -> !values.contains(value)).ifPresent(values::addFirst);
        }
        return values.reversed();
    }

    @Override
    @NonNullByDefault({})
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
