/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.tests;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;

/** A shell with one widget of each kind that records what happens to them. */
final class DialogUnderTest {

    static final String TITLE = "Dialog under test";

    final List<String> events = new CopyOnWriteArrayList<>();
    final Shell shell;

    DialogUnderTest() {
        shell = UIThreadRunnable.syncExec(this::open);
    }

    void close() {
        UIThreadRunnable.syncExec(shell::dispose);
    }

    private Shell open() {
        var dialog = new Shell(Display.getDefault(), SWT.DIALOG_TRIM | SWT.RESIZE);
        dialog.setText(TITLE);
        dialog.setLayout(new GridLayout());
        label(dialog, "&Name:");
        var text = new Text(dialog, SWT.BORDER);
        text.addModifyListener(e -> events.add("name=" + text.getText()));
        button(dialog, SWT.PUSH, "&Apply");
        var disabled = button(dialog, SWT.PUSH, "Never");
        disabled.setEnabled(false);
        button(dialog, SWT.PUSH, "Hidden").setVisible(false);
        button(dialog, SWT.CHECK, "Check");
        button(dialog, SWT.RADIO, "One").setSelection(true);
        button(dialog, SWT.RADIO, "Two");
        label(dialog, "Colour");
        var combo = new Combo(dialog, SWT.READ_ONLY);
        combo.setItems("red", "green");
        combo.addListener(SWT.Selection, e -> events.add("colour=" + combo.getText()));
        button(dialog, SWT.PUSH, "Modal...").addListener(SWT.Selection, e -> openModal(dialog));
        table(dialog);
        tree(dialog);
        dialog.setSize(400, 600);
        dialog.open();
        return dialog;
    }

    private static void label(Shell parent, String text) {
        new Label(parent, SWT.NONE).setText(text);
    }

    private Button button(Shell parent, int style, String text) {
        var button = new Button(parent, style);
        button.setText(text);
        button.addListener(SWT.Selection,
                e -> events.add(text.replace("&", "") + (style == SWT.PUSH ? "" : "=" + button.getSelection())));
        return button;
    }

    private void table(Shell parent) {
        var table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        for (var name : List.of("Point", "Value")) {
            var column = new TableColumn(table, SWT.NONE);
            column.setText(name);
            column.setWidth(100);
        }
        for (var row = 0; row < 3; row++) {
            new TableItem(table, SWT.NONE).setText(new String[]{"P" + row, "" + row * 10});
        }
        table.addListener(SWT.Selection, e -> events.add("row=" + ((TableItem) e.item).getText()));
        table.addListener(SWT.DefaultSelection, e -> events.add("open=" + ((TableItem) e.item).getText()));
        var menu = new Menu(table);
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText("&Operate...\tCtrl+O");
        item.addListener(SWT.Selection, e -> events.add("operate"));
        table.setMenu(menu);
    }

    private void tree(Shell parent) {
        var tree = new Tree(parent, SWT.BORDER);
        var north = new TreeItem(tree, SWT.NONE);
        north.setText("NORTH");
        new TreeItem(north, SWT.NONE).setText("waiting");
        tree.addListener(SWT.Expand, e -> {
            var item = (TreeItem) e.item;
            if (item.getItem(0).getText().equals("waiting")) {
                item.getItem(0).setText("F01");
            }
        });
        tree.addListener(SWT.Selection, e -> events.add("node=" + ((TreeItem) e.item).getText()));
    }

    private void openModal(Shell parent) {
        var modal = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
        modal.setText("Modal");
        modal.setLayout(new GridLayout());
        button(modal, SWT.PUSH, "OK").addListener(SWT.Selection, e -> modal.close());
        modal.open();
        while (!modal.isDisposed()) {
            if (!modal.getDisplay().readAndDispatch()) {
                modal.getDisplay().sleep();
            }
        }
        events.add("modal closed");
    }
}
