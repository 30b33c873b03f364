/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotStyledText;
import org.telecontrol.testkit.ui.waits.Until;

/** The little window of a text editor that tells of what is under the pointer. */
public final class HoverPopup {

    private final SWTBotStyledText text;
    private final Set<Shell> before = new HashSet<>();

    private HoverPopup(SWTBotStyledText text) {
        this.text = text;
    }

    /** Lets the pointer rest at a place of the shown text and waits until it is told what is there. */
    public static HoverPopup open(SWTBot bot, SWTBotStyledText text, int offset) {
        var popup = new HoverPopup(text);
        UIThreadRunnable.syncExec(() -> {
            popup.shells().forEach(popup.before::add);
            popup.rest(offset);
        });
        bot.waitUntil(Until.holds(() -> !popup.lines().isEmpty(), () -> "Nothing is told at " + offset + "."));
        return popup;
    }

    private void rest(int offset) {
        var widget = text.widget;
        var place = widget.getLocationAtOffset(offset);
        for (var type : new int[]{SWT.MouseEnter, SWT.MouseMove, SWT.MouseHover}) {
            var event = new Event();
            event.x = place.x + 2;
            event.y = place.y + widget.getLineHeight(offset) / 2;
            widget.notifyListeners(type, event);
        }
    }

    /** Empty as long as it is not there. */
    public List<String> lines() {
        return UIThreadRunnable.syncExec(() -> opened()
                .flatMap(HoverPopup::texts).map(StyledText::getText).filter(told -> !told.isBlank()).findFirst()
                .map(told -> told.lines().toList()).orElse(List.of()));
    }

    public void close() {
        UIThreadRunnable.syncExec(() -> opened().toList().forEach(Shell::close));
    }

    private Stream<Shell> opened() {
        return shells().filter(shell -> !before.contains(shell)).filter(shell -> texts(shell).findAny().isPresent());
    }

    private Stream<Shell> shells() {
        return Arrays.stream(text.display.getShells()).filter(Shell::isVisible);
    }

    private static Stream<StyledText> texts(Control control) {
        return switch (control) {
            case StyledText found -> Stream.of(found);
            case Composite composite -> Arrays.stream(composite.getChildren()).flatMap(HoverPopup::texts);
            default -> Stream.empty();
        };
    }
}
