/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.rules;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.telecontrol.dsl.host.build.ProblemMarkers;
import org.telecontrol.dsl.rules.RuleTable;
import org.telecontrol.dsl.ui.annotations.FindingAnnotation;
import org.telecontrol.dsl.ui.annotations.FindingsInLine;
import org.telecontrol.dsl.ui.text.StationEditor;

/** Explains the rule behind a finding: of the one at the caret, or of the problem that is selected in a list. */
@NonNullByDefault({})
public final class ExplainRuleHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var editor = HandlerUtil.getActivePart(event) instanceof IEditorPart part ? StationEditor.of(part) : null;
        var code = editor == null ? ofMarker(HandlerUtil.getCurrentSelection(event)) : atCaret(editor);
        var rule = code.flatMap(RuleTable::rule);
        rule.ifPresent(found -> new RuleDialog(HandlerUtil.getActiveShell(event), found).open());
        if (editor != null) {
            editor.tell(rule.isPresent() ? null : Messages.noRule);
        }
        return null;
    }

    private static Optional<String> ofMarker(ISelection selection) {
        return selection instanceof IStructuredSelection structured
                ? Optional.ofNullable(Adapters.adapt(structured.getFirstElement(), IMarker.class))
                        .map(marker -> marker.getAttribute(ProblemMarkers.CODE, ""))
                : Optional.empty();
    }

    /** The nearest one in the line of the caret. */
    private static Optional<String> atCaret(StationEditor editor) {
        var caret = editor.selection().getOffset();
        return editor.viewer() instanceof ISourceViewer source && source.getAnnotationModel() != null
                ? FindingsInLine.of(editor.text(), caret, source.getAnnotationModel()).stream()
                        .min(Comparator.comparing(found -> distance(found, caret, source.getAnnotationModel())))
                        .map(found -> found.finding().code())
                : Optional.empty();
    }

    private static int distance(FindingAnnotation found, int caret, IAnnotationModel model) {
        var position = model.getPosition(found);
        return Math.max(0, Math.max(position.getOffset() - caret, caret - position.getOffset() - position.getLength()));
    }
}
