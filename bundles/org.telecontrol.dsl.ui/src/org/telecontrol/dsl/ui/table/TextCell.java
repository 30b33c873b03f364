/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.nebula.widgets.nattable.edit.editor.IEditErrorHandler;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.swt.SWT;

/**
 * A cell whose text is typed; what is wrong with it is said at each key. Enter goes on to the row below. Ctrl+Space offers
 * what other cells of the column have.
 */
@NonNullByDefault({})
final class TextCell extends TextCellEditor {

    private final Words words;

    /** What may be offered for a cell. */
    @FunctionalInterface
    interface Words {

        /** @param column and row as the data counts them */
        List<String> of(int column, int row);
    }

    TextCell(IEditErrorHandler mistake, Words words) {
        super(false, true);
        this.words = words;
        setInputValidationErrorHandler(mistake);
        enableContentProposal(new TextContentAdapter(), this::offer, KeyStroke.getInstance(SWT.MOD1, ' '), null,
                ContentProposalAdapter.PROPOSAL_REPLACE, 0);
        focusListener = new LeavingCell(this);
    }

    /** Those that begin as what is typed; all where that is one of them, since then another one is wanted. */
    private IContentProposal[] offer(String typed, int caret) {
        var all = words.of(getColumnIndex(), getRowIndex());
        var start = typed.substring(0, caret).toLowerCase(Locale.ROOT);
        return all.stream().filter(word -> all.contains(typed) || word.toLowerCase(Locale.ROOT).startsWith(start))
                .map(ContentProposal::new).toArray(IContentProposal[]::new);
    }
}
