/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.annotations;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;

/** The findings that are shown in one line of a text. */
@NonNullByDefault({})
public final class FindingsInLine {

    private FindingsInLine() {}

    /** @param caret an offset in the line */
    public static List<FindingAnnotation> of(IDocument text, int caret, IAnnotationModel model) {
        List<FindingAnnotation> found = new ArrayList<>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            if (annotation instanceof FindingAnnotation finding && isInLine(text, caret, annotation, model)) {
                found.add(finding);
            }
        });
        return found;
    }

    private static boolean isInLine(IDocument text, int caret, Annotation annotation, IAnnotationModel model) {
        var position = model.getPosition(annotation);
        try {
            return position != null && text.getLineOfOffset(position.getOffset()) <= text.getLineOfOffset(caret)
                    && text.getLineOfOffset(caret) <= text.getLineOfOffset(position.getOffset()
                            + position.getLength());
        } catch (BadLocationException e) {
            return false;
        }
    }
}
