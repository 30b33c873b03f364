/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextViewer;
import org.telecontrol.dsl.host.document.DocumentState;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.table.PointTable;
import org.telecontrol.dsl.host.table.RowOrder;
import org.telecontrol.dsl.ui.text.FollowedDocument;

/** The rows of the text that a viewer shows, as they are wanted: of the newest text, filtered, ordered. */
final class ShownPoints implements FollowedDocument.Follower {

    private final ITextViewer viewer;
    private final Consumer<Rows> listener;
    private final RowsJob job;
    private final FollowedDocument followed;
    private final IDocumentListener edits = new Edits();
    private Rows rows = Rows.NONE;
    private String filter = "";
    private RowOrder order = new RowOrder(List.of());
    private @Nullable StationDocument document;
    private @Nullable IDocument text;
    private boolean visible;

    /** Whether rows stay in their places although they are other ones now: they were written into here. */
    private boolean kept;
    private boolean writing;

    /** @param listener told in the UI thread */
    ShownPoints(ITextViewer viewer, Consumer<Rows> listener) {
        this.viewer = viewer;
        this.listener = listener;
        var display = viewer.getTextWidget().getDisplay();
        job = new RowsJob((question, found) -> display.asyncExec(() -> answer(question, found)));
        followed = new FollowedDocument(viewer, this);
    }

    void close() {
        followed.close();
        left();
        job.cancel();
    }

    Rows rows() {
        return rows;
    }

    /** Nothing is read while nobody can see it. */
    void setVisible(boolean nowVisible) {
        visible = nowVisible;
        ask();
    }

    void setFilter(String next) {
        filter = next;
        kept = false;
        ask();
    }

    void setOrder(RowOrder next) {
        order = next;
        kept = false;
        ask();
    }

    /** The document, as long as the rows are those of its text. */
    @Nullable
    StationDocument current() {
        var open = document;
        var table = rows.table();
        return open != null && table != null && open.revision() == table.revision() ? open : null;
    }

    /** Does what changes the text, so that rows that stay are not put elsewhere or filtered away. */
    void write(Runnable change) {
        writing = true;
        kept = true;
        try {
            change.run();
        } finally {
            writing = false;
        }
    }

    /** Shows what the text says now without reading all of it. */
    void show(PointTable next) {
        rows = rows.as(next);
        listener.accept(rows);
        ask();
    }

    @Override
    public void known(StationDocument newDocument, DocumentState state) {
        if (document != newDocument) {
            document = newDocument;
            rows = Rows.NONE;
            kept = false;
            follow(viewer.getDocument());
        }
        ask();
    }

    @Override
    public void left() {
        document = null;
        follow(null);
    }

    private void follow(@Nullable IDocument next) {
        var before = text;
        if (before != null) {
            before.removeDocumentListener(edits);
        }
        if (next != null) {
            next.addDocumentListener(edits);
        }
        text = next;
    }

    private void ask() {
        var open = document;
        if (visible && open != null) {
            job.ask(new RowsJob.Question(open, rows, filter, order, kept));
        }
    }

    private void answer(RowsJob.Question question, Rows found) {
        var table = found.table();
        var widget = viewer.getTextWidget();
        if (widget == null || widget.isDisposed() || question.document() != document || table == null
                || isOlder(table)) {
            return;
        }
        rows = found;
        listener.accept(found);
    }

    /** Whether more is known already. */
    private boolean isOlder(PointTable table) {
        var known = rows.table();
        return known != null && known.revision() > table.revision();
    }

    @NonNullByDefault({})
    private final class Edits implements IDocumentListener {

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // The rows follow when it has been changed.
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            kept &= writing;
            ask();
        }
    }
}
