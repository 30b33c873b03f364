/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.pages;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;
import org.telecontrol.testkit.ui.swt.finder.exceptions.WidgetNotFoundException;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.results.VoidResult;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotStyledText;
import org.telecontrol.testkit.ui.waits.Until;

/** The list of completion or quick fix proposals of a text editor. */
public final class ProposalPopup {

    /** What the asynchronous popup shows until it knows more. */
    private static final String COMPUTING = "Computing";

    private final SWTBot bot;
    private final SWTBotStyledText text;
    private final Set<Shell> before;

    private ProposalPopup(SWTBot bot, SWTBotStyledText text) {
        this.bot = bot;
        this.text = text;
        this.before = new HashSet<>(shells().toList());
    }

    /** Runs the action that opens the popup and waits until the proposals are there. */
    public static ProposalPopup open(SWTBot bot, SWTBotStyledText text, VoidResult action) {
        return openedBy(bot, text, () -> UIThreadRunnable.asyncExec(action));
    }

    /** Does what makes the popup open by itself, in the caller's thread, and waits until the proposals are there. */
    public static ProposalPopup openedBy(SWTBot bot, SWTBotStyledText text, Runnable act) {
        var popup = new ProposalPopup(bot, text);
        act.run();
        bot.waitUntil(Until.holds(popup::isFilled, () -> "No proposals appeared."));
        return popup;
    }

    public List<String> texts() {
        return UIThreadRunnable.syncExec(() -> Arrays.stream(table().getItems()).map(TableItem::getText).toList());
    }

    public void take(String proposal) {
        var index = texts().indexOf(proposal);
        if (index < 0) {
            var offered = texts();
            close();
            throw new WidgetNotFoundException("There is no proposal '" + proposal + "' but " + offered + ".");
        }
        UIThreadRunnable.asyncExec(() -> {
            var table = table();
            table.setSelection(index);
            for (var type : new int[]{SWT.Selection, SWT.DefaultSelection}) {
                var event = new Event();
                event.item = table.getItem(index);
                table.notifyListeners(type, event);
            }
        });
        awaitGone();
    }

    public void close() {
        UIThreadRunnable.asyncExec(() -> opened().toList().forEach(ProposalPopup::close));
        awaitGone();
        text.setFocus();
    }

    /** One that belongs to another goes with it. */
    private static void close(Shell shell) {
        if (!shell.isDisposed()) {
            shell.close();
        }
    }

    private void awaitGone() {
        bot.waitUntil(Until.holds(() -> UIThreadRunnable.syncExec(() -> opened().findAny().isEmpty()),
                () -> "The list of proposals stays open."));
    }

    private boolean isFilled() {
        return UIThreadRunnable.syncExec(() -> opened().findAny().isPresent() && table().getItemCount() > 0
                && !table().getItem(0).getText().startsWith(COMPUTING));
    }

    private Table table() {
        return opened().flatMap(ProposalPopup::tables).findFirst().orElseThrow();
    }

    private Stream<Shell> opened() {
        return shells().filter(shell -> !before.contains(shell)).filter(shell -> tables(shell).findAny().isPresent());
    }

    private Stream<Shell> shells() {
        return UIThreadRunnable.syncExec(
                () -> Arrays.stream(text.display.getShells()).filter(Shell::isVisible).toList().stream());
    }

    private static Stream<Table> tables(Control control) {
        return switch (control) {
            case Table table -> Stream.of(table);
            case Composite composite -> Arrays.stream(composite.getChildren()).flatMap(ProposalPopup::tables);
            default -> Stream.empty();
        };
    }
}
