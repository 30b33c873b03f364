/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.annotations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.telecontrol.dsl.host.document.DocumentState;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.index.Finding;
import org.telecontrol.dsl.ui.text.FollowedDocument;

/** Shows what the checks of the open text find. Findings of an older text wait for the next check. */
public final class FindingAnnotations implements IReconciler, FollowedDocument.Follower {

    private final Map<Finding, Annotation> shown = new HashMap<>();
    private @Nullable ISourceViewer viewer;
    private @Nullable FollowedDocument followed;

    @Override
    @NonNullByDefault({})
    public void install(ITextViewer newViewer) {
        if (newViewer instanceof ISourceViewer source) {
            viewer = source;
            followed = new FollowedDocument(source, this);
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
        var source = viewer;
        var model = source == null ? null : source.getAnnotationModel();
        if (model != null && document.revision() == state.findings().revision()) {
            show(state.findings().value(), model);
        }
    }

    @Override
    public void left() {
        shown.clear();
    }

    private void show(List<Finding> findings, IAnnotationModel model) {
        Map<Finding, Annotation> next = new HashMap<>();
        Map<Annotation, Position> added = new HashMap<>();
        for (var finding : findings) {
            var known = inPlace(finding, model);
            var annotation = known == null ? new FindingAnnotation(finding) : known;
            if (known == null) {
                added.put(annotation, new Position(finding.offset(), finding.length()));
            }
            next.put(finding, annotation);
        }
        shown.values().removeAll(next.values());
        if (model instanceof IAnnotationModelExtension atOnce && !(shown.isEmpty() && added.isEmpty())) {
            atOnce.replaceAnnotations(shown.values().toArray(Annotation[]::new), added);
        }
        shown.clear();
        shown.putAll(next);
    }

    /** The annotation that shows this finding already, where editing has not moved it away. */
    private @Nullable Annotation inPlace(Finding finding, IAnnotationModel model) {
        var annotation = shown.get(finding);
        var position = annotation == null ? null : model.getPosition(annotation);
        return position != null && position.getOffset() == finding.offset() ? annotation : null;
    }
}
