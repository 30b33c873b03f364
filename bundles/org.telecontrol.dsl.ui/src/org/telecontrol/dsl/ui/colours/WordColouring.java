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
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.telecontrol.dsl.host.tokens.Meanings;
import org.telecontrol.dsl.host.tokens.TokenKind;
import org.telecontrol.dsl.host.tokens.Tokens;
import org.telecontrol.dsl.host.tokens.Tokens.Span;

/** Colours the words of one document; a keystroke costs the words around it. */
@NonNullByDefault({})
final class WordColouring implements IPresentationDamager, IPresentationRepairer, IDocumentListener {

    private final Tokens tokens = new Tokens();
    private @Nullable IDocument document;
    private Meanings meanings = Meanings.NONE;

    /** @return the part of the text that looks different now; null for none */
    @Nullable
    Span means(Meanings next) {
        var different = meanings.difference(next);
        meanings = next;
        return different;
    }

    @Override
    public void setDocument(IDocument newDocument) {
        var oldDocument = document;
        if (oldDocument != newDocument) {
            if (oldDocument != null) {
                oldDocument.removeDocumentListener(this);
            }
            document = newDocument;
            meanings = Meanings.NONE;
            tokens.reset(newDocument == null ? "" : newDocument.get());
            if (newDocument != null) {
                newDocument.addDocumentListener(this);
            }
        }
    }

    /** Not when asked for damage: for that, a viewer also makes up changes that change nothing. */
    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        meanings = meanings.after(event.getOffset(), event.getLength(), inserted(event));
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        // The damage is asked for.
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean documentPartitioningChanged) {
        var inserted = inserted(event);
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

    private void colour(TextPresentation presentation, TokenKind kind, int offset, int length) {
        var meaning = meanings.at(offset);
        var style = meaning == null ? WordStyle.of(kind) : WordStyle.of(meaning);
        if (style != null) {
            presentation.addStyleRange(style.range(offset, length));
        }
    }

    private static int inserted(DocumentEvent event) {
        return event.getText() == null ? 0 : event.getText().length();
    }

    private static String text(IDocument document, int offset, int length) {
        try {
            return document.get(offset, length);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }
}
