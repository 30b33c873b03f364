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
import org.telecontrol.dsl.host.language.TextLimit;
import org.telecontrol.dsl.host.tokens.Meanings;
import org.telecontrol.dsl.host.tokens.TokenKind;
import org.telecontrol.dsl.host.tokens.Tokens;
import org.telecontrol.dsl.host.tokens.Tokens.Span;

/**
 * Colours the words of one document; a keystroke costs the words around it. A text beyond the {@link TextLimit} has no
 * colours.
 */
@NonNullByDefault({})
final class WordColouring implements IPresentationDamager, IPresentationRepairer, IDocumentListener {

    private final Tokens tokens = new Tokens();
    private @Nullable IDocument document;
    private Meanings meanings = Meanings.NONE;
    private @Nullable DocumentEvent pending;
    private @Nullable DocumentEvent taken;
    private boolean isColoured;
    private Span damage = new Span(0, 0);

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
            cutAnew();
            if (newDocument != null) {
                newDocument.addDocumentListener(this);
            }
        }
    }

    private void cutAnew() {
        var text = document;
        isColoured = text != null && isShort(text);
        tokens.reset(text == null || !isColoured ? "" : text.get());
    }

    private static boolean isShort(IDocument text) {
        return text.getLength() <= TextLimit.CHARACTERS;
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        pending = event;
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        take(event);
    }

    /**
     * A viewer asks before or after the document has told of a change, not at all while it does not redraw, and with
     * changes of its own making, which change nothing, when something has to be coloured again.
     */
    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean documentPartitioningChanged) {
        take(event);
        return event == taken
                ? new Region(damage.offset(), damage.length())
                : new Region(event.getOffset(), event.getLength());
    }

    private void take(DocumentEvent event) {
        if (event == pending) {
            var inserted = event.getText() == null ? 0 : event.getText().length();
            meanings = meanings.after(event.getOffset(), event.getLength(), inserted);
            damage = isColoured && isShort(event.getDocument())
                    ? tokens.change(event.getOffset(), event.getLength(), inserted,
                            (offset, length) -> text(event.getDocument(), offset, length))
                    : changeOfLongText(event, inserted);
            taken = event;
            pending = null;
        }
    }

    private Span changeOfLongText(DocumentEvent event, int inserted) {
        if (isColoured == isShort(event.getDocument())) {
            return new Span(event.getOffset(), inserted);
        }
        cutAnew();
        return new Span(0, event.getDocument().getLength());
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        var colours = WordStyle.colours();
        tokens.visit(damage.getOffset(), damage.getLength(), (kind, offset, length) -> {
            var style = style(kind, offset);
            if (style != null) {
                presentation.addStyleRange(style.range(offset, length, colours));
            }
        });
    }

    private @Nullable WordStyle style(TokenKind kind, int offset) {
        var meaning = meanings.at(offset);
        return meaning == null ? WordStyle.of(kind) : WordStyle.of(meaning);
    }

    private static String text(IDocument document, int offset, int length) {
        try {
            return document.get(offset, length);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }
}
