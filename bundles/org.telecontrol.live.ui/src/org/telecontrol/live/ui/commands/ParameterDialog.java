/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.commands;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.telecontrol.live.Procedure.Parameter;
import org.telecontrol.model.points.ConfiguredPoint;

/** Asks for a parameter of a measured value. */
final class ParameterDialog extends TitleAreaDialog {

    private final ConfiguredPoint point;
    private Optional<Parameter> parameter = Optional.empty();

    ParameterDialog(@Nullable Shell parent, ConfiguredPoint point) {
        super(parent);
        this.point = point;
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was chosen; empty while that cannot be sent. */
    Optional<Parameter> parameter() {
        return parameter;
    }

    @Override
    @NonNullByDefault({})
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.parameter_title);
    }

    @Override
    @NonNullByDefault({})
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.parameter_title);
        setMessage(message());
        var area = (Composite) super.createDialogArea(parent);
        var fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        new Label(fields, SWT.NONE).setText(Messages.parameter_kind);
        var kind = new Combo(fields, SWT.READ_ONLY | SWT.DROP_DOWN);
        kind.setItems(Messages.parameter_threshold, Messages.parameter_smoothing, Messages.parameter_lower,
                Messages.parameter_upper);
        kind.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
        new Label(fields, SWT.NONE).setText(Messages.parameter_value);
        var value = new Text(fields, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
        kind.addListener(SWT.Selection, event -> check(kind, value));
        value.addListener(SWT.Modify, event -> check(kind, value));
        value.setFocus();
        return area;
    }

    private String message() {
        return NLS.bind(Messages.parameter_message, point.qualifiedName(),
                point.unit().isEmpty() ? Messages.parameter_noUnit : point.unit());
    }

    @Override
    @NonNullByDefault({})
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.parameter_send, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void check(Combo kind, Text value) {
        parameter = Optional.empty();
        setErrorMessage(null);
        if (!value.getText().isBlank()) {
            try {
                parameter = Optional
                        .of(Parameter.of(point, Parameter.Kind.values()[kind.getSelectionIndex()], value.getText()));
            } catch (IllegalArgumentException e) {
                setErrorMessage(e.getMessage());
            }
        }
        getButton(IDialogConstants.OK_ID).setEnabled(parameter.isPresent());
    }
}
