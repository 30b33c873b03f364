/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.keyboard.Keystrokes;
import org.telecontrol.testkit.ui.waits.Until;
import org.telecontrol.ui.common.filter.FilterField;

@UiTest
class FilterFieldTest {

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<String> left = new CopyOnWriteArrayList<>();
    private final Shell shell = UIThreadRunnable.syncExec(this::open);
    private final SWTBot bot = new SWTBot(shell);

    @AfterEach
    void close() {
        UIThreadRunnable.syncExec(shell::dispose);
    }

    @Test
    void fastTypingIsToldOnce() {
        var field = bot.textWithMessage("Find points").widget;
        UIThreadRunnable.syncExec(() -> {
            field.setText("F");
            field.setText("F0");
            field.setText("F01");
        });
        bot.waitUntil(Until.holds(() -> !told.isEmpty(), () -> "told nothing"));
        assertEquals(List.of("F01"), told);
    }

    @Test
    void escapeClearsAtOnce() {
        bot.text().setText("F01");
        bot.waitUntil(Until.holds(() -> told.contains("F01"), () -> "told " + told));
        bot.text().pressShortcut(Keystrokes.ESC);
        assertEquals(List.of("F01", ""), told);
    }

    @Test
    void arrowDownAndEnterLeadOn() {
        bot.text().pressShortcut(Keystrokes.DOWN);
        assertEquals(List.of("next"), left);
        bot.text().pressShortcut(Keystrokes.CR);
        assertEquals(List.of("next", "next"), left);
    }

    private Shell open() {
        var opened = new Shell(Display.getDefault(), SWT.SHELL_TRIM);
        opened.setLayout(new RowLayout());
        new FilterField(opened, "Find points", told::add).leadTo(() -> left.add("next"));
        opened.setSize(300, 100);
        opened.open();
        return opened;
    }
}
