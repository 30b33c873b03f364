/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.text;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.telecontrol.dsl.host.document.DocumentState;
import org.telecontrol.dsl.host.document.OpenDocuments;
import org.telecontrol.dsl.host.document.StationDocument;

/** The station text that a viewer shows, whichever that is at the time, and what becomes known of it. */
public final class FollowedDocument {

    private final ITextViewer viewer;
    private final Follower follower;
    private final ITextInputListener input = new Input();
    private final Consumer<DocumentState> checks = this::checked;
    private @Nullable StationDocument document;

    /** Is told in the UI thread. */
    public interface Follower {

        void known(StationDocument document, DocumentState state);

        /** The viewer shows something else from now on. */
        default void left() {}
    }

    public FollowedDocument(ITextViewer viewer, Follower follower) {
        this.viewer = viewer;
        this.follower = follower;
        viewer.addTextInputListener(input);
        follow(viewer.getDocument());
    }

    public void close() {
        viewer.removeTextInputListener(input);
        leave();
    }

    private void follow(@Nullable IDocument text) {
        var opened = OpenDocuments.of(text);
        document = opened;
        if (opened != null) {
            opened.addListener(checks);
            checked(opened.state());
        }
    }

    private void leave() {
        var left = document;
        document = null;
        if (left != null) {
            left.removeListener(checks);
            follower.left();
        }
    }

    /** In any thread. */
    private void checked(DocumentState state) {
        var told = document;
        var widget = viewer.getTextWidget();
        if (told != null && widget != null && !widget.isDisposed()) {
            widget.getDisplay().asyncExec(() -> {
                if (!widget.isDisposed() && document == told) {
                    follower.known(told, state);
                }
            });
        }
    }

    @NonNullByDefault({})
    private final class Input implements ITextInputListener {

        @Override
        public void inputDocumentAboutToBeChanged(IDocument oldInput, IDocument newInput) {
            leave();
        }

        @Override
        public void inputDocumentChanged(IDocument oldInput, IDocument newInput) {
            follow(newInput);
        }
    }
}
