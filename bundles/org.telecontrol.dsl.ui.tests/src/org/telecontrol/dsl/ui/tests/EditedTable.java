/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.widget.NatCombo;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.telecontrol.dsl.ui.editor.StationEditorPart;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.nebula.nattable.finder.SWTNatTableBot;
import org.telecontrol.testkit.ui.nebula.nattable.finder.widgets.SWTBotNatTable;
import org.telecontrol.testkit.ui.pages.Cells;
import org.telecontrol.testkit.ui.pages.Shortcut;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.keyboard.Keystrokes;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotText;

/** The table of a station file, as a person sees it. The first row is 1; the header is 0. */
final class EditedTable {

    final EditedFile file;

    private final SWTWorkbenchBot bot;

    private EditedTable(SWTWorkbenchBot bot, EditedFile file) {
        this.bot = bot;
        this.file = file;
    }

    static EditedTable open(SWTWorkbenchBot bot, TestProject project, String text, int rows) throws CoreException {
        forgetColumns();
        var table = new EditedTable(bot, EditedFile.open(bot, project, "grid.station", text));
        return table.shown(rows);
    }

    static EditedTable openLong(SWTWorkbenchBot bot, TestProject project, String text, int rows) throws CoreException {
        forgetColumns();
        var table = new EditedTable(bot, EditedFile.openLong(bot, project, "grid.station", text));
        table.maximize();
        table.show();
        table.awaitRows(rows);
        return table;
    }

    /** As it was left, columns too. */
    static EditedTable openAgain(SWTWorkbenchBot bot, TestProject project, int rows) throws CoreException {
        var text = project.read("grid.station");
        return new EditedTable(bot, EditedFile.open(bot, project, "grid.station", text)).shown(rows);
    }

    private EditedTable shown(int rows) {
        maximize();
        show();
        awaitRows(rows);
        return this;
    }

    /** A table as it is at first: what a test before has done to columns is not kept. */
    private static void forgetColumns() {
        var settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(StationEditorPart.class))
                .getDialogSettings();
        if (settings instanceof DialogSettings known && known.getSection("points.table") != null) {
            known.removeSection("points.table");
        }
    }

    void resize(int width, int height) {
        var window = bot.shell().widget;
        UIThreadRunnable.syncExec(() -> window.setSize(width, height));
    }

    private void maximize() {
        var window = bot.shell().widget;
        var reference = file.editor.getReference();
        UIThreadRunnable.syncExec(() -> {
            window.setBounds(0, 0, 1600, 950);
            reference.getPage().setPartState(reference, IWorkbenchPage.STATE_MAXIMIZED);
        });
    }

    void show() {
        bot.cTabItem("Points").activate();
    }

    void showText() {
        bot.cTabItem("Text").activate();
    }

    String shownTab() {
        var folder = bot.cTabItem("Text").widget.getParent();
        return UIThreadRunnable.syncExec(() -> folder.getSelection().getText());
    }

    SWTBotNatTable grid() {
        return new SWTNatTableBot(bot.shell().widget).nattable();
    }

    SWTBotText filter() {
        return bot.textWithMessage("Filter: words, or unit:kV");
    }

    int rows() {
        return grid().preferredRowCount() - 1;
    }

    void awaitRows(int rows) {
        file.await(() -> rows() == rows, () -> "The table shows " + rows() + " rows.");
    }

    List<String> columns() {
        var grid = grid();
        return IntStream.range(0, grid.columnCount()).mapToObj(column -> Cells.text(grid, 0, column))
                .toList();
    }

    int column(String title) {
        return columns().indexOf(title);
    }

    String cell(int row, String column) {
        return Cells.text(grid(), row, column(column));
    }

    List<String> column(String title, int rows) {
        return IntStream.rangeClosed(1, rows).mapToObj(row -> cell(row, title)).toList();
    }

    void awaitCell(int row, String column, String text) {
        file.await(() -> cell(row, column).equals(text), () -> "The cell says '" + cell(row, column) + "'.");
    }

    boolean hasLabel(int row, String column, String label) {
        return grid().hasConfigLabel(row, column(column), label);
    }

    void select(int row, String column) {
        grid().click(row, column(column));
    }

    /** From that row down to another, in that column. */
    void select(int row, int lastRow, String column) {
        select(row, column);
        for (var at = row; at < lastRow; at++) {
            grid().pressShortcut(Shortcut.of(SWT.SHIFT, SWT.ARROW_DOWN));
        }
    }

    boolean isSelected(int row, String column) {
        var table = grid().widget;
        var at = column(column);
        return UIThreadRunnable.syncExec(() -> DisplayMode.SELECT.equals(table.getDisplayModeByPosition(at, row)));
    }

    /** Begins to write into a cell. */
    SWTBotText write(int row, String column) {
        select(row, column);
        press(Keystrokes.F2);
        return cellEditor();
    }

    /** Writes a text into a cell and goes on to the row below. */
    void write(int row, String column, String text) {
        var cell = write(row, column);
        cell.setText(text);
        cell.pressShortcut(Keystrokes.CR);
    }

    SWTBotText cellEditor() {
        file.await(() -> textInCell() != null, "No cell is written into.");
        return new SWTBotText(textInCell());
    }

    boolean isWritten() {
        return textInCell() != null;
    }

    private @Nullable Text textInCell() {
        var table = grid().widget;
        return UIThreadRunnable.syncExec(() -> {
            for (var child : table.getChildren()) {
                if (child instanceof Text text) {
                    return text;
                }
            }
            return null;
        });
    }

    void press(KeyStroke... keys) {
        grid().pressShortcut(keys);
    }

    void press(int modifiers, char key) {
        press(Shortcut.of(modifiers, key));
    }

    /** The cell that is written into, where its text is chosen. */
    Choice choice() {
        var table = grid().widget;
        file.await(() -> !combos(table).isEmpty(), "No text is chosen.");
        return new Choice(combos(table).get(0));
    }

    private static List<NatCombo> combos(NatTable table) {
        return UIThreadRunnable.syncExec(() -> Arrays.stream(table.getChildren()).filter(NatCombo.class::isInstance)
                .map(NatCombo.class::cast).toList());
    }

    /** A text to choose, or to type. */
    record Choice(NatCombo combo) {

        List<String> items() {
            return UIThreadRunnable.syncExec(() -> Arrays.stream(combo.getDisplay().getShells())
                    .flatMap(shell -> Arrays.stream(shell.getChildren())).flatMap(Choice::tables)
                    .flatMap(list -> Arrays.stream(list.getItems())).map(TableItem::getText).toList());
        }

        private static Stream<Table> tables(Control control) {
            return switch (control) {
                case Table list -> Stream.of(list);
                case Composite composite -> Arrays.stream(composite.getChildren()).flatMap(Choice::tables);
                default -> Stream.empty();
            };
        }

        SWTBotText text() {
            return new SWTBotText(UIThreadRunnable.syncExec(() -> Arrays.stream(combo.getChildren())
                    .filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow()));
        }
    }

    /** What is said below a cell that is written into; empty for nothing. */
    String mistake() {
        return ofMistake(Label::getText, "");
    }

    /** The colour in which it is said, and the one behind it. */
    List<RGB> mistakeColours() {
        return ofMistake(label -> List.of(label.getForeground().getRGB(), label.getBackground().getRGB()), List.of());
    }

    private <T> T ofMistake(Function<Label, T> question, T otherwise) {
        var table = grid().widget;
        return UIThreadRunnable.syncExec(() -> {
            for (var child : table.getChildren()) {
                if (child instanceof Composite box && !(child instanceof NatCombo) && box.getChildren().length == 2
                        && box.getChildren()[1] instanceof Label label) {
                    return question.apply(label);
                }
            }
            return otherwise;
        });
    }

    /** Clicks on a title with the modifiers held. */
    void clickHeader(String column, int modifiers) {
        var table = grid().widget;
        var at = column(column);
        UIThreadRunnable.syncExec(() -> {
            var area = table.getBoundsByPosition(at, 0);
            for (var type : new int[]{SWT.MouseDown, SWT.MouseUp}) {
                var event = new Event();
                event.button = 1;
                event.count = 1;
                event.stateMask = modifiers | (type == SWT.MouseUp ? SWT.BUTTON1 : 0);
                event.x = area.x + area.width / 2;
                event.y = area.y + area.height / 2;
                table.notifyListeners(type, event);
            }
        });
    }

    String text() {
        return file.editor.getText();
    }

    void awaitText(String part) {
        file.await(() -> text().contains(part), this::text);
    }
}
