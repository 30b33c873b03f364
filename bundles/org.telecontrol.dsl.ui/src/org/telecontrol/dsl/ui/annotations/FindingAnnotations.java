/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.annotations;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.telecontrol.dsl.host.document.DocumentState;
import org.telecontrol.dsl.host.document.OpenDocuments;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.index.Finding;

/** Shows what the checks of the open text find. Findings of an older text wait for the next check. */
@NonNullByDefault({})
public final class FindingAnnotations implements IReconciler, ITextInputListener {

    private final Consumer<DocumentState> listener = this::found;
    private final Map<Finding, Annotation> shown = new HashMap<>();
    private @Nullable ISourceViewer viewer;
    private @Nullable StationDocument document;

    @Override
    public void install(ITextViewer newViewer) {
        if (newViewer instanceof ISourceViewer source) {
            viewer = source;
            source.addTextInputListener(this);
            follow(source.getDocument());
        }
    }

    @Override
    public void uninstall() {
        var left = viewer;
        if (left != null) {
            left.removeTextInputListener(this);
        }
        unfollow();
        viewer = null;
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument oldInput, IDocument newInput) {
        unfollow();
    }

    @Override
    public void inputDocumentChanged(IDocument oldInput, IDocument newInput) {
        follow(newInput);
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    private void follow(IDocument text) {
        var opened = OpenDocuments.of(text);
        document = opened;
        if (opened != null) {
            opened.addListener(listener);
            found(opened.state());
        }
    }

    private void unfollow() {
        var left = document;
        if (left != null) {
            left.removeListener(listener);
        }
        document = null;
        shown.clear();
    }

    private void found(DocumentState state) {
        var source = viewer;
        var widget = source == null ? null : source.getTextWidget();
        if (widget != null && !widget.isDisposed()) {
            widget.getDisplay().asyncExec(() -> show(state));
        }
    }

    private void show(DocumentState state) {
        var source = viewer;
        var checked = document;
        if (source != null && checked != null && checked.revision() == state.revision()
                && source.getAnnotationModel() instanceof IAnnotationModelExtension model) {
            Map<Finding, Annotation> next = new HashMap<>();
            Map<Annotation, Position> added = new HashMap<>();
            for (var finding : state.findings()) {
                var known = inPlace(finding, source.getAnnotationModel());
                var annotation = known == null ? annotation(finding) : known;
                if (known == null) {
                    added.put(annotation, new Position(finding.offset(), finding.length()));
                }
                next.put(finding, annotation);
            }
            shown.values().removeAll(next.values());
            model.replaceAnnotations(shown.values().toArray(Annotation[]::new), added);
            shown.clear();
            shown.putAll(next);
        }
    }

    /** The annotation that shows this finding already, where editing has not moved it away. */
    private @Nullable Annotation inPlace(Finding finding, IAnnotationModel model) {
        var annotation = shown.get(finding);
        var position = annotation == null ? null : model.getPosition(annotation);
        return position != null && position.getOffset() == finding.offset() ? annotation : null;
    }
    private static Annotation annotation(Finding finding) {
        var type = switch (finding.severity()) {
            case ERROR -> "org.eclipse.ui.workbench.texteditor.error";
            case WARNING -> "org.eclipse.ui.workbench.texteditor.warning";
            case INFORMATION -> "org.eclipse.ui.workbench.texteditor.info";
        };
        return new Annotation(type, false, finding.message());
    }
}
