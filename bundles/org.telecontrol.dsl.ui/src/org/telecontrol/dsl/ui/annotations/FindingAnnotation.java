/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.annotations;

import org.eclipse.jface.text.source.Annotation;
import org.telecontrol.dsl.host.index.Finding;

/** A finding in the text, with the look that the platform gives to problems of its severity. */
public final class FindingAnnotation extends Annotation {

    private final Finding finding;

    FindingAnnotation(Finding finding) {
        super(type(finding.severity()), false, finding.message());
        this.finding = finding;
    }

    /** As it was found; the annotation's position follows what is typed since. */
    public Finding finding() {
        return finding;
    }

    private static String type(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> "org.eclipse.ui.workbench.texteditor.error";
            case WARNING -> "org.eclipse.ui.workbench.texteditor.warning";
            case INFORMATION -> "org.eclipse.ui.workbench.texteditor.info";
        };
    }
}
