/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.telecontrol.dsl.host.document.DocumentState;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.ide.folding.Fold;
import org.telecontrol.dsl.ui.text.FollowedDocument;

/**
 * Lets each element of more than one line be folded. What is folded stays so while the text around it changes, also while
 * a line half typed keeps the language from seeing it: it goes once it is opened.
 */
public final class StationFolding implements IReconciler, FollowedDocument.Follower {

    private @Nullable ProjectionViewer viewer;
    private @Nullable FollowedDocument followed;

    @Override
    @NonNullByDefault({})
    public void install(ITextViewer newViewer) {
        if (newViewer instanceof ProjectionViewer projection) {
            viewer = projection;
            followed = new FollowedDocument(projection, this);
        }
    }

    @Override
    public void uninstall() {
        var left = followed;
        if (left != null) {
            left.close();
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
    public void known(StationDocument document, DocumentState state) {
        var projection = viewer;
        var model = projection == null ? null : projection.getProjectionAnnotationModel();
        if (projection != null && model != null && document.revision() == state.folds().revision()) {
            Set<Position> wanted = new HashSet<>();
            for (var fold : state.folds().value()) {
                var lines = lines(fold, projection.getDocument());
                if (lines != null) {
                    wanted.add(lines);
                }
            }
            update(model, wanted);
        }
    }

    private static void update(ProjectionAnnotationModel model, Set<Position> wanted) {
        List<ProjectionAnnotation> others = new ArrayList<>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            if (annotation instanceof ProjectionAnnotation fold && !wanted.remove(model.getPosition(fold))) {
                others.add(fold);
            }
        });
        others.removeIf(fold -> stretch(model, fold, wanted));
        others.removeIf(ProjectionAnnotation::isCollapsed);
        if (!others.isEmpty() || !wanted.isEmpty()) {
            Map<Annotation, Position> added = new HashMap<>();
            wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
            model.replaceAnnotations(others.toArray(Annotation[]::new), added);
        }
    }

    /** Lets one that begins where a wanted one does end there, too. */
    private static boolean stretch(ProjectionAnnotationModel model, ProjectionAnnotation fold, Set<Position> wanted) {
        var offset = model.getPosition(fold).getOffset();
        var stretched = wanted.stream().filter(position -> position.getOffset() == offset).findAny();
        stretched.ifPresent(position -> {
            wanted.remove(position);
            model.modifyAnnotationPosition(fold, position);
        });
        return stretched.isPresent();
    }

    /** The whole lines of an element; null when it has but one. */
    private static @Nullable Position lines(Fold fold, IDocument text) {
        try {
            var first = text.getLineOfOffset(fold.offset());
            var last = text.getLineOfOffset(fold.offset() + fold.length());
            if (first == last) {
                return null;
            }
            var start = text.getLineOffset(first);
            return new Position(start, text.getLineOffset(last) + text.getLineLength(last) - start);
        } catch (BadLocationException e) {
            return null; // the text is shorter than the one that was checked
        }
    }
}
