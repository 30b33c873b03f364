/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.fix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.telecontrol.dsl.host.build.ProblemMarkers;
import org.telecontrol.dsl.host.document.OpenDocuments;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.edit.Mending;
import org.telecontrol.dsl.ui.annotations.FindingAnnotation;
import org.telecontrol.dsl.ui.annotations.FindingsInLine;

/** The fixes for the findings in the line of the caret. */
@NonNullByDefault({})
public final class FindingFixes implements IQuickAssistProcessor {

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        var viewer = context.getSourceViewer();
        var document = OpenDocuments.of(viewer.getDocument());
        List<ICompletionProposal> proposals = new ArrayList<>();
        if (document != null && viewer.getAnnotationModel() != null) {
            var model = viewer.getAnnotationModel();
            for (var annotation : FindingsInLine.of(viewer.getDocument(), context.getOffset(), model)) {
                if (!isMarked(annotation, model)) {
                    proposals.addAll(fixes(annotation, model.getPosition(annotation).getOffset(), document));
                }
            }
        }
        return proposals.toArray(ICompletionProposal[]::new);
    }

    private static List<FixProposal> fixes(FindingAnnotation annotation, int offset, StationDocument document) {
        return Mending.of(document, annotation.finding().code(), offset).map(fixes -> fixes.value().stream()
                .map(fix -> new FixProposal(document, fixes.revision(), fix, annotation.getText())).toList())
                .orElse(List.of());
    }

    /** Whether a marker that can be mended tells the same. */
    private static boolean isMarked(FindingAnnotation finding, IAnnotationModel model) {
        var offset = model.getPosition(finding).getOffset();
        for (var all = model.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof MarkerAnnotation marked && !marked.isMarkedDeleted()
                    && model.getPosition(marked).getOffset() == offset && MarkerFixes.areFor(marked.getMarker())
                    && finding.finding().code().equals(marked.getMarker().getAttribute(ProblemMarkers.CODE, ""))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof FindingAnnotation;
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    @Override
    public @Nullable String getErrorMessage() {
        return null;
    }
}
