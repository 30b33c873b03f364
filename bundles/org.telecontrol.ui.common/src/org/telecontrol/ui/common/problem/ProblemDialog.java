/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.problem;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IconAndMessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;

/** The sentence with an icon, and a list of details that can be unfolded. */
final class ProblemDialog extends IconAndMessageDialog {

    private static final int SHOWN_DETAILS = 8;

    private final ProblemReport report;
    private @Nullable List details;

    ProblemDialog(@Nullable Shell parent, ProblemReport report) {
        super(parent);
        this.report = report;
        message = report.sentence();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    @NonNullByDefault({})
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(report.title());
    }

    @Override
    @NonNullByDefault({})
    protected Control createDialogArea(Composite parent) {
        createMessageArea(parent);
        return parent;
    }

    @Override
    @NonNullByDefault({})
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
        if (!report.details().isEmpty()) {
            createButton(parent, IDialogConstants.DETAILS_ID, Messages.showDetails, false);
        }
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.DETAILS_ID) {
            toggleDetails();
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected Image getImage() {
        return report.isWarning() ? getWarningImage() : getErrorImage();
    }

    private void toggleDetails() {
        var shown = details;
        if (shown == null) {
            details = showDetails();
        } else {
            shown.dispose();
            details = null;
        }
        getButton(IDialogConstants.DETAILS_ID)
                .setText(details == null ? Messages.showDetails : Messages.hideDetails);
        getShell().pack();
    }

    private List showDetails() {
        var list = new List((Composite) getContents(), SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL | SWT.MULTI);
        report.details().forEach(list::add);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.heightHint = list.getItemHeight() * Math.min(report.details().size(), SHOWN_DETAILS);
        list.setLayoutData(data);
        return list;
    }
}
