/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.security;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Asks for a password. */
public final class PasswordDialog extends TitleAreaDialog {

    /**
     * What the user says.
     *
     * @param keep whether it is to be kept for the next time
     */
    public record Answer(char[] password, boolean keep) {}

    private final String title;
    private final String message;
    private final boolean twice;
    private final boolean offersKeeping;
    private final Function<char[], @Nullable String> check;
    private @Nullable Text first;
    private @Nullable Text second;
    private @Nullable Button keep;
    private Optional<Answer> answer = Optional.empty();

    private PasswordDialog(@Nullable Shell parent, String title, String message, boolean twice, boolean offersKeeping,
            Function<char[], @Nullable String> check) {
        super(parent);
        this.title = title;
        this.message = message;
        this.twice = twice;
        this.offersKeeping = offersKeeping;
        this.check = check;
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Asks in any thread and waits; empty when the user cancels or there is no window to ask in.
     *
     * @param twice whether the password is new, so that a slip would be noticed too late
     * @param check tells what is wrong with a password, null when it is right
     */
    public static Optional<Answer> ask(String title, String message, boolean twice, boolean offersKeeping,
            Function<char[], @Nullable String> check) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return Optional.empty();
        }
        var answer = new AtomicReference<>(Optional.<Answer>empty());
        var workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().syncExec(() -> {
            var dialog = new PasswordDialog(workbench.getDisplay().getActiveShell(), title, message, twice,
                    offersKeeping, check);
            if (dialog.open() == Window.OK) {
                answer.set(dialog.answer);
            }
        });
        return answer.get();
    }

    @Override
    @NonNullByDefault({})
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    @NonNullByDefault({})
    protected Control createDialogArea(Composite parent) {
        setTitle(title);
        setMessage(message);
        var area = (Composite) super.createDialogArea(parent);
        var form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).applyTo(form);
        first = field(form, Messages.password);
        second = twice ? field(form, Messages.password_again) : null;
        keep = offersKeeping ? keepButton(form) : null;
        return area;
    }

    private static Text field(Composite form, String label) {
        new Label(form, SWT.NONE).setText(label);
        var text = new Text(form, SWT.BORDER | SWT.PASSWORD);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private static Button keepButton(Composite form) {
        var button = new Button(form, SWT.CHECK);
        button.setText(Messages.password_keep);
        button.setSelection(true);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        return button;
    }

    @Override
    @NonNullByDefault({})
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        var password = typed(first);
        var trouble = twice && !Arrays.equals(password, typed(second))
                ? Messages.password_differs
                : check.apply(password);
        if (trouble == null) {
            var kept = keep;
            answer = Optional.of(new Answer(password, kept != null && kept.getSelection()));
            super.okPressed();
        } else {
            setErrorMessage(trouble);
        }
    }

    private static char[] typed(@Nullable Text field) {
        return field == null ? new char[0] : field.getTextChars();
    }
}
