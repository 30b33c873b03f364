/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.dsl.host.table.Renamed;
import org.telecontrol.dsl.ide.navigation.TextChange;

/** Asks whether rows that get another name get it in other files as well, and lists where. */
@NonNullByDefault({})
final class ElsewhereDialog extends MessageDialog {

    private static final int MOST_LINES = 10;

    private final List<String> lines;

    /** What is wanted; closing the dialog is to want none of it. */
    enum Answer {
        THERE_TOO, ONLY_HERE, NOT_AT_ALL
    }

    private ElsewhereDialog(Shell shell, String question, List<String> lines) {
        super(shell, Messages.elsewhere_title, null, question, QUESTION, 0, Messages.elsewhere_thereToo,
                Messages.elsewhere_onlyHere, Messages.elsewhere_notAtAll);
        this.lines = lines;
    }

    /** @param changes of other files, not empty */
    static Answer ask(Shell shell, List<Renamed> renamed, List<TextChange> changes) {
        Map<URI, List<TextChange>> files = changes.stream().collect(
                Collectors.groupingBy(change -> change.place().file(), LinkedHashMap::new, Collectors.toList()));
        var question = renamed.size() == 1
                ? MessageFormat.format(Messages.elsewhere_one, renamed.get(0).before(), renamed.get(0).after(),
                        files.size())
                : MessageFormat.format(Messages.elsewhere_many, renamed.size(), files.size());
        var dialog = new ElsewhereDialog(shell, question, files.entrySet().stream()
                .map(file -> line(file.getKey().lastSegment(), renamed, file.getValue())).toList());
        var answer = dialog.open();
        return answer >= 0 && answer < Answer.values().length ? Answer.values()[answer] : Answer.NOT_AT_ALL;
    }

    /** As in {@code south.station: Q0 becomes Pos (2)}. */
    private static String line(String file, List<Renamed> renamed, List<TextChange> changes) {
        Map<String, Long> counts = changes.stream().collect(Collectors.groupingBy(
                change -> Names.parse(change.text()), LinkedHashMap::new, Collectors.counting()));
        return file + ": " + renamed.stream().filter(name -> counts.containsKey(name.after()))
                .map(name -> MessageFormat.format(Messages.elsewhere_becomes, name.before(), name.after(),
                        counts.get(name.after())))
                .collect(Collectors.joining(", "));
    }

    /** The list is there to be read. */
    @Override
    protected boolean customShouldTakeFocus() {
        return false;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        var list = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
        for (var line : lines) {
            new TableItem(list, SWT.NONE).setText(line);
        }
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(SWT.DEFAULT, list.getItemHeight() * Math.min(MOST_LINES, Math.max(2, lines.size())))
                .applyTo(list);
        return list;
    }
}
