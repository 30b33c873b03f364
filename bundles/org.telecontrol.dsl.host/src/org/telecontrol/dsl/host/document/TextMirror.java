/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.document;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.telecontrol.dsl.host.language.TextLimit;

/** A copy of a document's text that may be read by any thread; documents may not. */
final class TextMirror implements IDocumentListener {

    private final StringBuilder text;
    private final Runnable changed;
    private volatile long revision;

    /** In the thread that owns the document. */
    TextMirror(IDocument document, Runnable changed) {
        this.changed = changed;
        text = new StringBuilder(document.get());
        document.addDocumentListener(this);
    }

    /** A text and which of the document's states it is. */
    record Snapshot(String text, long revision) {}

    /** One that is too long to be looked into is empty here. */
    synchronized Snapshot snapshot() {
        return new Snapshot(text.length() > TextLimit.CHARACTERS ? "" : text.toString(), revision);
    }

    synchronized int length() {
        return text.length();
    }

    long revision() {
        return revision;
    }

    @Override
    @NonNullByDefault({})
    public void documentAboutToBeChanged(DocumentEvent event) {
        // The change is copied when it has been made.
    }

    @Override
    @NonNullByDefault({})
    public void documentChanged(DocumentEvent event) {
        synchronized (this) {
            var inserted = event.getText() == null ? "" : event.getText();
            text.replace(event.getOffset(), event.getOffset() + event.getLength(), inserted);
            revision = revision + 1; // by one thread only
        }
        changed.run();
    }
}
