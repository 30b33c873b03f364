/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.typing;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.FindReplaceDocumentAdapter;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.telecontrol.dsl.host.typing.Typing;
import org.telecontrol.dsl.host.typing.Typing.Typed;

/** Completes single keystrokes as the language says; what is pasted stays as it is. The text is read where it is. */
@NonNullByDefault({})
public final class TypedKeys implements IAutoEditStrategy {

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (!command.doit || command.text == null) {
            return;
        }
        var typed = typed(document, command);
        if (typed != null) {
            var start = command.offset + caretWithin(command) - typed.before();
            command.offset = start;
            command.length = typed.before() + typed.after();
            command.text = typed.text();
            command.caretOffset = start + typed.caret();
            command.shiftsCaret = false;
        }
    }

    private static @Nullable Typed typed(IDocument document, DocumentCommand command) {
        if (isBackspace(document, command)) {
            return Typing.backspace(new FindReplaceDocumentAdapter(document), command.offset + 1);
        }
        if (command.length > 0) {
            return null; // what was selected is typed over
        }
        return switch (command.text) {
            case "\n", "\r\n", "\r" ->
                Typing.newLine(new FindReplaceDocumentAdapter(document), command.offset, command.text);
            case "}" -> Typing.closingBrace(new FindReplaceDocumentAdapter(document), command.offset);
            case "\"" -> Typing.quote(new FindReplaceDocumentAdapter(document), command.offset);
            default -> null;
        };
    }

    /** One quote goes; that it was the key before the caret, and not a selection, makes no difference here. */
    private static boolean isBackspace(IDocument document, DocumentCommand command) {
        try {
            return command.text.isEmpty() && command.length == 1 && document.getChar(command.offset) == '"';
        } catch (BadLocationException e) {
            return false;
        }
    }

    /** A removed character was before the caret. */
    private static int caretWithin(DocumentCommand command) {
        return command.text.isEmpty() ? command.length : 0;
    }
}
