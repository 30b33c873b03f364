/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.eclipse.finder.widgets;

import java.util.List;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.pages.ProposalPopup;
import org.telecontrol.testkit.ui.swt.finder.exceptions.WidgetNotFoundException;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.utils.Position;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotMenu;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotStyledText;

/** An open text editor. */
public class SWTBotEclipseEditor extends SWTBotEditor {

    private static final String CONTENT_ASSIST = "ContentAssistProposal";

    public SWTBotEclipseEditor(IEditorReference reference, SWTWorkbenchBot bot) {
        super(reference, bot);
    }

    public SWTBotStyledText getStyledText() {
        return new SWTBotStyledText(UIThreadRunnable.syncExec(() -> {
            if (textEditor().getAdapter(Control.class) instanceof StyledText text) {
                return text;
            }
            throw new WidgetNotFoundException("The editor '" + partReference.getTitle() + "' shows no text.");
        }));
    }

    /** What completion offers after {@code insertText} has been typed at the caret; closes the list again. */
    public List<String> getAutoCompleteProposals(String insertText) {
        insertBeforeCaret(insertText);
        return proposals(CONTENT_ASSIST);
    }

    /** Types {@code insertText} at the caret and takes the proposal of that text. */
    public void autoCompleteProposal(String insertText, String proposal) {
        insertBeforeCaret(insertText);
        open(CONTENT_ASSIST).take(proposal);
    }

    /** What quick fix and quick assist offer at the caret; closes the list again. */
    public List<String> getQuickFixes() {
        return proposals(ITextEditorActionConstants.QUICK_ASSIST);
    }

    public void quickfix(String name) {
        open(ITextEditorActionConstants.QUICK_ASSIST).take(name);
    }

    public SWTBotMenu contextMenu(String text) {
        return getStyledText().contextMenu(text);
    }

    public String getText() {
        return getStyledText().getText();
    }

    public void setText(String text) {
        getStyledText().setText(text);
    }

    public void typeText(String text) {
        getStyledText().typeText(text);
    }

    public void typeText(int line, int column, String text) {
        getStyledText().typeText(line, column, text);
    }

    public void insertText(String text) {
        getStyledText().insertText(text);
    }

    public void insertText(int line, int column, String text) {
        getStyledText().insertText(line, column, text);
    }

    public void navigateTo(int line, int column) {
        getStyledText().navigateTo(line, column);
    }

    public Position cursorPosition() {
        return getStyledText().cursorPosition();
    }

    public void selectLine(int line) {
        getStyledText().selectLine(line);
    }

    public void selectRange(int line, int column, int length) {
        getStyledText().selectRange(line, column, length);
    }

    public String getSelection() {
        return getStyledText().getSelection();
    }

    public int getLineCount() {
        return getStyledText().getLineCount();
    }

    public List<String> getLines() {
        return getStyledText().getLines();
    }

    public String getTextOnLine(int line) {
        return getStyledText().getTextOnLine(line);
    }

    public String getTextOnCurrentLine() {
        return getStyledText().getTextOnCurrentLine();
    }

    public StyleRange[] getStyles(int line, int column, int length) {
        return getStyledText().getStyles(line, column, length);
    }

    public void pressShortcut(KeyStroke... keys) {
        getStyledText().pressShortcut(keys);
    }

    /** In one go: typed letters may open the list by themselves. */
    private void insertBeforeCaret(String text) {
        UIThreadRunnable.syncExec(() -> {
            var widget = getStyledText().widget;
            var end = widget.getSelectionRange().x + text.length();
            widget.insert(text);
            widget.setSelection(end);
        });
    }

    private List<String> proposals(String action) {
        var popup = open(action);
        var texts = popup.texts();
        popup.close();
        return texts;
    }

    private ProposalPopup open(String actionId) {
        show();
        return ProposalPopup.open(bot, getStyledText(), () -> {
            var action = textEditor().getAction(actionId);
            if (action == null) {
                throw new WidgetNotFoundException("The editor has no action " + actionId + ".");
            }
            action.run();
        });
    }

    /** UI thread only. */
    private ITextEditor textEditor() {
        if (part().getAdapter(ITextEditor.class) instanceof ITextEditor editor) {
            return editor;
        }
        throw new WidgetNotFoundException("The editor '" + partReference.getTitle() + "' is no text editor.");
    }
}
