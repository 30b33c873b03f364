/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.index.Finding;
import org.telecontrol.dsl.validation.IssueCodes;
import org.telecontrol.ui.common.icons.Icon;

/** Says above the table that the text cannot be read in part, so that nobody looks for rows that are missing. */
final class TextErrors {

    private final CLabel label;

    TextErrors(Composite parent) {
        label = new CLabel(parent, SWT.NONE);
        label.setImage(Icon.STATE_WARNING.image());
        label.setVisible(false);
    }

    CLabel control() {
        return label;
    }

    void show(StationDocument document) {
        var first = document.state().findings().value().stream()
                .filter(finding -> finding.code().equals(IssueCodes.SYNTAX))
                .filter(finding -> finding.severity() == Finding.Severity.ERROR).mapToInt(Finding::line).min();
        if (first.isPresent()) {
            label.setText(NLS.bind(Messages.textHasErrors, first.getAsInt()));
        }
        if (label.getLayoutData() instanceof GridData data && data.exclude == first.isPresent()) {
            data.exclude = first.isEmpty();
            label.setVisible(first.isPresent());
            label.requestLayout();
        }
    }
}
