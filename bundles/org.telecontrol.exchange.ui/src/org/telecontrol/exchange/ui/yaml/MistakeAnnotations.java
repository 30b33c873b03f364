/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.reconciler.MonoReconciler;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;

/** Shows the mistakes of a text in it, soon after typing pauses. */
@NonNullByDefault({})
public final class MistakeAnnotations extends MonoReconciler {

    private static final String ERROR = "org.eclipse.ui.workbench.texteditor.error";
    private static final int PAUSE_MILLISECONDS = 300;
    private static final int LONGEST_TEXT = 1 << 20;

    private final Check check;

    public MistakeAnnotations() {
        this(new Check());
    }

    private MistakeAnnotations(Check check) {
        super(check, false);
        this.check = check;
        setDelay(PAUSE_MILLISECONDS);
    }

    @Override
    public void install(ITextViewer viewer) {
        check.viewer = viewer instanceof ISourceViewer source ? source : null;
        super.install(viewer);
    }

    /** Runs in the reconciler's thread. */
    private static final class Check implements IReconcilingStrategy, IReconcilingStrategyExtension {

        private volatile @Nullable ISourceViewer viewer;
        private volatile @Nullable IDocument document;
        private Set<Annotation> shown = Set.of();

        @Override
        public void setDocument(IDocument next) {
            document = next;
        }

        @Override
        public void initialReconcile() {
            check();
        }

        @Override
        public void reconcile(IRegion partition) {
            check();
        }

        @Override
        public void reconcile(DirtyRegion dirty, IRegion part) {
            check();
        }

        private void check() {
            var text = document;
            var source = viewer;
            var model = source == null ? null : source.getAnnotationModel();
            var location = YamlKind.location(text);
            var kind = location.map(IPath::lastSegment).flatMap(YamlKind::of);
            if (text != null && text.getLength() <= LONGEST_TEXT && kind.isPresent()
                    && model instanceof IAnnotationModelExtension atOnce) {
                show(kind.get().mistakes(text.get(), path(location.get())), atOnce);
            }
        }

        private void show(List<Mistake> mistakes, IAnnotationModelExtension model) {
            var before = shown;
            Map<Annotation, Position> added = new HashMap<>();
            mistakes.forEach(one -> added.put(new Annotation(ERROR, false, one.message()),
                    new Position(one.offset(), one.length())));
            if (!before.isEmpty() || !added.isEmpty()) {
                model.replaceAnnotations(before.toArray(Annotation[]::new), added);
            }
            shown = added.keySet();
        }

        private static java.nio.file.Path path(IPath location) {
            var file = ResourcesPlugin.getWorkspace().getRoot().findMember(location);
            var onDisk = file == null ? location : file.getLocation();
            return (onDisk == null ? location : onDisk).toPath();
        }

        @Override
        public void setProgressMonitor(IProgressMonitor monitor) {
            // A check takes no time to speak of.
        }
    }
}
