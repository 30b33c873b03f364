/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.commands;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks to which RTUs of the workspace to connect. */
final class ConnectDialog extends TitleAreaDialog {

    private static final int HEIGHT = 220;
    private static final int WIDTH = 560;

    private final List<StationRtu> offered;
    private @Nullable CheckboxTableViewer viewer;
    private List<StationRtu> chosen;

    /** @param chosen those that are checked at first */
    ConnectDialog(@Nullable Shell parent, List<StationRtu> offered, List<StationRtu> chosen) {
        super(parent);
        this.offered = offered;
        this.chosen = chosen;
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    List<StationRtu> chosen() {
        return chosen;
    }

    @Override
    @NonNullByDefault({})
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.choose_title);
    }

    @Override
    @NonNullByDefault({})
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.choose_title);
        setMessage(Messages.choose_message);
        var area = (Composite) super.createDialogArea(parent);
        var tableArea = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).indent(8, 8).applyTo(tableArea);
        var layout = new TableColumnLayout();
        tableArea.setLayout(layout);
        var table = CheckboxTableViewer.newCheckList(tableArea, SWT.BORDER | SWT.FULL_SELECTION);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(table, layout, Messages.choose_rtu, 25, StationRtu::name);
        column(table, layout, Messages.choose_endpoint, 35, StationRtu::endpoints);
        column(table, layout, Messages.choose_file, 40, rtu -> rtu.file().getFullPath().makeRelative().toString());
        table.setInput(offered);
        table.setCheckedElements(chosen.toArray());
        table.addCheckStateListener(event -> check());
        viewer = table;
        return area;
    }

    @Override
    @NonNullByDefault({})
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.SELECT_ALL_ID, Messages.choose_all, false);
        createButton(parent, IDialogConstants.DESELECT_ALL_ID, Messages.choose_noneOfThem, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.connect, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case IDialogConstants.SELECT_ALL_ID -> checkAll(true);
            case IDialogConstants.DESELECT_ALL_ID -> checkAll(false);
            default -> super.buttonPressed(id);
        }
    }

    private void checkAll(boolean checked) {
        var table = viewer;
        if (table != null) {
            table.setAllChecked(checked);
            check();
        }
    }

    private void check() {
        var table = viewer;
        if (table != null) {
            chosen = Arrays.stream(table.getCheckedElements()).map(StationRtu.class::cast).toList();
            getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
            setErrorMessage(chosen.isEmpty() ? Messages.choose_none : null);
        }
    }

    private static void column(CheckboxTableViewer table, TableColumnLayout layout, String header, int weight,
            Function<StationRtu, String> text) {
        var column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(header);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(rtu -> text.apply((StationRtu) rtu)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }
}
