/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.telecontrol.dsl.rules.Rule;

/** Why a rule is there, with a file that breaks it and one that keeps it; leads to the page of all rules. */
@NonNullByDefault({})
final class RuleDialog extends Dialog {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 380;

    private final Rule rule;

    RuleDialog(Shell parent, Rule rule) {
        super(parent);
        this.rule = rule;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(rule.title());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var text = new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setText(text());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
        return area;
    }

    private String text() {
        var text = new StringBuilder(rule.code()).append(" - ").append(rule.level().word());
        rule.standard().ifPresent(clause -> text.append(" - ").append(clause));
        text.append("\n\n").append(rule.reason()).append('\n');
        rule.examples().forEach(example -> text.append('\n').append(Messages.breaksRule).append("\n\n")
                .append(example.failing().strip().indent(4)).append('\n')
                .append(example.fix().map(fix -> NLS.bind(Messages.keepsRuleByFix, fix)).orElse(Messages.keepsRule))
                .append("\n\n").append(example.passing().strip().indent(4)));
        return text.toString();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.DETAILS_ID, Messages.allRules, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.DETAILS_ID) {
            ShowRulesHandler.open(getShell(), "#" + rule.code());
        } else {
            super.buttonPressed(button);
        }
    }
}
