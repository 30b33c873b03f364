/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.colours;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.telecontrol.dsl.host.tokens.TokenKind;
import org.telecontrol.dsl.host.tokens.Tokens;

/** Colours the words of one document; a keystroke costs the words around it. */
@NonNullByDefault({})
final class WordColouring implements IPresentationDamager, IPresentationRepairer {

    private final Tokens tokens = new Tokens();
    private @Nullable IDocument document;

    @Override
    public void setDocument(IDocument newDocument) {
        if (document != newDocument) {
            document = newDocument;
            tokens.reset(newDocument == null ? "" : newDocument.get());
        }
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean documentPartitioningChanged) {
        var inserted = event.getText() == null ? 0 : event.getText().length();
        var changed = event.getDocument();
        if (tokens.length() + inserted - event.getLength() != changed.getLength()) {
            tokens.reset(changed.get());
            return new Region(0, changed.getLength());
        }
        var damage = tokens.change(event.getOffset(), event.getLength(), inserted, (offset, length) -> text(changed,
                offset, length));
        return new Region(damage.offset(), damage.length());
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        tokens.visit(damage.getOffset(), damage.getLength(), (kind, offset, length) -> colour(presentation, kind,
                offset, length));
    }

    private static void colour(TextPresentation presentation, TokenKind kind, int offset, int length) {
        var style = WordStyle.of(kind);
        if (style != null) {
            presentation.addStyleRange(style.range(offset, length));
        }
    }

    private static String text(IDocument document, int offset, int length) {
        try {
            return document.get(offset, length);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }
}
