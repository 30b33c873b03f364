/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.utils.Position;

/** A text with styles, the heart of every text editor. */
public class SWTBotStyledText extends AbstractSWTBotControl<StyledText> {

    public SWTBotStyledText(@Nullable StyledText widget) {
        super(widget);
    }

    public void setText(String text) {
        act(() -> widget.setText(text));
    }

    /** Inserts behind the caret in one go. */
    public void insertText(String text) {
        act(() -> widget.insert(text));
    }

    public void insertText(int line, int column, String text) {
        navigateTo(line, column);
        insertText(text);
    }

    /** Types at the caret, one key after the other. */
    public void typeText(String text) {
        waitForEnabled();
        keyboard().typeText(text);
    }

    public void typeText(int line, int column, String text) {
        navigateTo(line, column);
        typeText(text);
    }

    public void navigateTo(int line, int column) {
        act(() -> {
            widget.setFocus();
            widget.setSelection(offset(line, column));
            notify(SWT.Selection);
        });
    }

    public void navigateTo(Position position) {
        navigateTo(position.line, position.column);
    }

    public Position cursorPosition() {
        return syncExec(() -> {
            var offset = widget.getCaretOffset();
            var line = widget.getLineAtOffset(offset);
            return new Position(line, offset - widget.getOffsetAtLine(line));
        });
    }

    public void selectRange(int line, int column, int length) {
        act(() -> {
            var offset = offset(line, column);
            widget.setSelection(offset, offset + length);
            notify(SWT.Selection);
        });
    }

    public void selectLine(int line) {
        selectRange(line, 0, getTextOnLine(line).length());
    }

    public String getSelection() {
        return syncExec(() -> widget.getSelectionText());
    }

    public int getLineCount() {
        return syncExec(() -> widget.getLineCount());
    }

    public List<String> getLines() {
        return getText().lines().toList();
    }

    public String getTextOnLine(int line) {
        return syncExec(() -> widget.getLine(line));
    }

    public String getTextOnCurrentLine() {
        return getTextOnLine(cursorPosition().line);
    }

    /** The style at a place, null where the text is plain. */
    public @Nullable StyleRange getStyle(int line, int column) {
        return UIThreadRunnable.syncExec(display, () -> widget.getStyleRangeAtOffset(offset(line, column)));
    }

    public StyleRange[] getStyles(int line, int column, int length) {
        return syncExec(() -> widget.getStyleRanges(offset(line, column), length));
    }

    private int offset(int line, int column) {
        if (line < 0 || line >= widget.getLineCount()) {
            throw new IllegalArgumentException("The text has no line " + line + ".");
        }
        if (column < 0 || column > widget.getLine(line).length()) {
            throw new IllegalArgumentException("Line " + line + " has no column " + column + ".");
        }
        return widget.getOffsetAtLine(line) + column;
    }
}
