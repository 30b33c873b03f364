/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.navigation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.telecontrol.dsl.host.document.DocumentState;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.ide.navigation.Navigation.Occurrence;
import org.telecontrol.dsl.ui.text.FollowedDocument;

/**
 * Marks the other places where the element at the caret is named. They are looked for when the text is checked and the
 * caret rests, so that nothing else waits for it.
 */
public final class OccurrenceMarks implements IReconciler, FollowedDocument.Follower {

    /** The platform's look of such marks, and its switch for them. */
    private static final String TYPE = "org.eclipse.ui.genericeditor.text";
    private static final String PLATFORM = "org.eclipse.ui.genericeditor";
    private static final String SWITCH = "org.eclipse.ui.genericeditor.togglehighlight";

    private final ISelectionChangedListener caret = event -> look();
    private final OccurrenceSearch search = new OccurrenceSearch(this::show);
    private final Set<Annotation> shown = new HashSet<>();
    private @Nullable ISourceViewer viewer;
    private @Nullable FollowedDocument followed;
    private @Nullable StationDocument document;

    @Override
    @NonNullByDefault({})
    public void install(ITextViewer newViewer) {
        if (newViewer instanceof ISourceViewer source) {
            viewer = source;
            followed = new FollowedDocument(source, this);
            if (source.getSelectionProvider() instanceof IPostSelectionProvider provider) {
                provider.addPostSelectionChangedListener(caret);
            }
        }
    }

    @Override
    public void uninstall() {
        search.cancel();
        var left = viewer;
        if (left != null && left.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.removePostSelectionChangedListener(caret);
        }
        var leaving = followed;
        if (leaving != null) {
            leaving.close();
        }
        followed = null;
        viewer = null;
    }

    @Override
    @NonNullByDefault({})
    public @Nullable IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    @Override
    public void known(StationDocument checked, DocumentState state) {
        document = checked;
        look();
    }

    @Override
    public void left() {
        search.cancel();
        document = null;
        shown.clear();
    }

    private void look() {
        var source = viewer;
        var checked = document;
        if (source != null && checked != null && checked.isChecked()
                && InstanceScope.INSTANCE.getNode(PLATFORM).getBoolean(SWITCH, true)) {
            search.start(checked, source.getSelectedRange().x, source.getTextWidget().getDisplay());
        }
    }

    private void show(StationDocument searched, List<Occurrence> occurrences) {
        var source = viewer;
        if (source != null && searched == document
                && source.getAnnotationModel() instanceof IAnnotationModelExtension model) {
            Map<Annotation, Position> marks = new HashMap<>();
            for (var occurrence : occurrences) {
                marks.put(new Annotation(TYPE, false, null), new Position(occurrence.offset(), occurrence.length()));
            }
            if (!(marks.isEmpty() && shown.isEmpty())) {
                model.replaceAnnotations(shown.toArray(Annotation[]::new), marks);
            }
            shown.clear();
            shown.addAll(marks.keySet());
        }
    }
}
