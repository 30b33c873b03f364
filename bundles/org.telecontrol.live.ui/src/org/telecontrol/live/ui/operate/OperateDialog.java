/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.operate;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.Sessions;
import org.telecontrol.live.command.CommandDialogue;
import org.telecontrol.live.command.CommandOutcome;
import org.telecontrol.model.points.ConfiguredPoint;

/**
 * Operates a command: choose, confirm, watch. Not modal, so that the Live view can be watched meanwhile; closing it does
 * not stop a command that has been sent.
 */
final class OperateDialog extends TitleAreaDialog {

    private static final int OPERATE = IDialogConstants.CLIENT_ID;
    private static final int BACK = OPERATE + 1;
    private static final int STEPS_HEIGHT = 150;
    private static final int WIDTH = 620;

    /** Where the user is. */
    private enum Stage {
        CHOOSE, CONFIRM, RUN, DONE
    }

    private final Sessions sessions;
    private final CommandChoice choice;
    private final Optional<ConfiguredPoint> first;
    private Stage stage = Stage.CHOOSE;
    private @Nullable OperateForm form;
    private @Nullable StepTable steps;
    private @Nullable CommandDialogue dialogue;

    /** @param first the command that is chosen at first; none when the user has to choose */
    OperateDialog(@Nullable Shell parent, Sessions sessions, CommandChoice choice, Optional<ConfiguredPoint> first) {
        super(parent);
        this.sessions = sessions;
        this.choice = choice;
        this.first = first;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    @NonNullByDefault({})
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.title + " " + choice.session().rtu());
    }

    @Override
    @NonNullByDefault({})
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.title);
        var newForm = new OperateForm(area, choice, first, this::choiceChanged);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(newForm.control());
        var newSteps = new StepTable(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, STEPS_HEIGHT).indent(5, 0)
                .applyTo(newSteps.control());
        form = newForm;
        steps = newSteps;
        var display = area.getDisplay();
        var unlisten = sessions.listen(event -> happened(event, display));
        area.addListener(SWT.Dispose, event -> unlisten.run());
        return area;
    }

    @Override
    public int open() {
        var result = super.open();
        var shown = form;
        if (shown != null) {
            shown.setFocus();
        }
        return result;
    }

    @Override
    @NonNullByDefault({})
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, BACK, Messages.back, false);
        createButton(parent, OPERATE, Messages.operate, true);
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, false);
        enter(Stage.CHOOSE);
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case OPERATE -> forward();
            case BACK -> enter(Stage.CHOOSE);
            default -> close();
        }
    }

    private void forward() {
        switch (stage) {
            case CHOOSE -> enter(Stage.CONFIRM);
            case CONFIRM -> execute();
            case RUN -> {
                // nothing can be done but wait
            }
            case DONE -> enter(Stage.CHOOSE);
        }
    }

    private void execute() {
        var shown = form;
        if (shown != null) {
            enter(Stage.RUN);
            var running = choice.session().operate(shown.request());
            dialogue = running;
            refresh();
            var display = getShell().getDisplay();
            running.outcome().thenAccept(outcome -> display.asyncExec(() -> ended(running, outcome)));
        }
    }

    /** On the session's thread. */
    private void happened(LiveEvent event, Display display) {
        if (event instanceof LiveEvent.CommandProgress && !display.isDisposed()) {
            display.asyncExec(this::refresh);
        }
    }

    private void refresh() {
        var table = steps;
        var shown = form;
        var running = dialogue;
        if (table != null && shown != null && running != null && !table.control().isDisposed()) {
            table.setSteps(running.events());
            shown.refresh();
        }
    }

    private void ended(CommandDialogue which, CommandOutcome outcome) {
        var table = steps;
        if (dialogue == which && table != null && !table.control().isDisposed()) {
            refresh();
            enter(Stage.DONE);
            setMessage(outcome.words(), switch (outcome.result()) {
                case OK -> IMessageProvider.INFORMATION;
                case REFUSED -> IMessageProvider.ERROR;
                case TIMEOUT, LOST -> IMessageProvider.WARNING;
            });
        }
    }

    private void enter(Stage next) {
        stage = next;
        var shown = form;
        var operate = getButton(OPERATE);
        if (shown == null || operate == null) {
            return;
        }
        shown.setEnabled(next == Stage.CHOOSE);
        getButton(BACK).setVisible(next == Stage.CONFIRM);
        getShell().setDefaultButton(next == Stage.CONFIRM ? getButton(BACK) : operate);
        operate.setText(switch (next) {
            case CHOOSE, RUN -> Messages.operate;
            case CONFIRM -> Messages.execute;
            case DONE -> Messages.again;
        });
        setButtonLayoutData(operate);
        operate.requestLayout();
        operate.setEnabled(next != Stage.RUN);
        say(next, shown);
    }

    private void say(Stage next, OperateForm shown) {
        switch (next) {
            case CHOOSE -> {
                choiceChanged();
                shown.setFocus();
            }
            case CONFIRM -> {
                setMessage(NLS.bind(Messages.confirm,
                        shown.command().map(ConfiguredPoint::qualifiedName).orElse(""), shown.value()) + "\n"
                        + Messages.confirmNote, IMessageProvider.WARNING);
                getButton(BACK).setFocus();
            }
            case RUN -> setMessage(NLS.bind(Messages.running, choice.session().rtu()));
            case DONE -> getButton(IDialogConstants.CLOSE_ID).setFocus();
        }
    }

    private void choiceChanged() {
        var shown = form;
        var operate = getButton(OPERATE);
        if (shown == null || operate == null || stage != Stage.CHOOSE) {
            return;
        }
        setMessage(Messages.message);
        setErrorMessage(shown.isComplete() ? complaint(shown) : null);
        operate.setEnabled(shown.isComplete() && getErrorMessage() == null);
    }

    private static @Nullable String complaint(OperateForm shown) {
        try {
            shown.request();
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }
}
