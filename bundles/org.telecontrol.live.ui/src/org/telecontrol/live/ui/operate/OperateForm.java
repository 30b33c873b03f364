/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.operate;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.telecontrol.live.command.CommandRequest;
import org.telecontrol.model.points.ConfiguredPoint;

/** Command, value and mode. */
final class OperateForm {

    private final CommandChoice choice;
    private final List<ConfiguredPoint> commands;
    private final Composite area;
    private final Combo commandField;
    private final Label now;
    private final ValueField valueField;
    private final Button select;
    private final Button direct;

    /**
     * @param first the command that is chosen at first; none when the user has to choose
     * @param changed told when anything else is chosen
     */
    OperateForm(Composite parent, CommandChoice choice, Optional<ConfiguredPoint> first, Runnable changed) {
        this.choice = choice;
        commands = choice.commands();
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        label(Messages.command);
        commandField = new Combo(area, SWT.READ_ONLY);
        commandField.setItems(commands.stream().map(OperateForm::text).toArray(String[]::new));
        first.ifPresent(command -> commandField.select(commands.indexOf(command)));
        fill(commandField);
        label(Messages.now);
        now = new Label(area, SWT.NONE);
        fill(now);
        label(Messages.value);
        valueField = new ValueField(area, changed);
        fill(valueField.control());
        label(Messages.mode);
        var modes = new Composite(area, SWT.NONE);
        modes.setLayout(new RowLayout());
        select = radio(modes, Messages.select, changed);
        direct = radio(modes, Messages.direct, changed);
        commandField.addListener(SWT.Selection, event -> {
            commandChosen();
            changed.run();
        });
        commandChosen();
    }

    Composite control() {
        return area;
    }

    Optional<ConfiguredPoint> command() {
        var index = commandField.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(commands.get(index));
    }

    String value() {
        return valueField.value();
    }

    /** Whether a command and a value have been chosen. */
    boolean isComplete() {
        return command().isPresent() && !value().isEmpty();
    }

    /** @throws IllegalArgumentException with a sentence for people when the value is none of the point's */
    CommandRequest request() {
        return choice.request(command().orElseThrow(), value(), select.getSelection());
    }

    void setEnabled(boolean enabled) {
        commandField.setEnabled(enabled);
        valueField.setEnabled(enabled && command().isPresent());
        select.setEnabled(enabled && command().filter(choice::canSelect).isPresent());
        direct.setEnabled(enabled);
    }

    /** To what has to be chosen next. */
    void setFocus() {
        (command().isPresent() ? valueField.control() : commandField).setFocus();
    }

    /** Shows what the return information says at present. */
    void refresh() {
        var returned = command().flatMap(choice::returnInformation);
        now.setText(returned.map(point -> point.last()
                .map(value -> point.name() + " = " + value.text()
                        + (value.quality().isGood() ? "" : " (" + value.quality() + ")"))
                .orElse(point.name() + ": " + Messages.noValue)).orElse(Messages.noReturn));
    }

    private void commandChosen() {
        var command = command();
        valueField.offer(command.map(choice::values).orElse(List.of()).stream().map(CommandValue::text).toList(),
                command.map(ConfiguredPoint::unit).orElse(""));
        var byDefault = command.filter(choice::isSelectConfigured).isPresent();
        select.setSelection(byDefault);
        direct.setSelection(!byDefault);
        setEnabled(true);
        refresh();
    }

    private static String text(ConfiguredPoint command) {
        return Optional.of(command.description()).filter(text -> !text.isEmpty())
                .map(text -> command.name() + " \u2013 " + text).orElse(command.name());
    }

    private void label(String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    private static void fill(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
    }

    private static Button radio(Composite parent, String text, Runnable changed) {
        var button = new Button(parent, SWT.RADIO);
        button.setText(text);
        button.addListener(SWT.Selection, event -> changed.run());
        return button;
    }
}
