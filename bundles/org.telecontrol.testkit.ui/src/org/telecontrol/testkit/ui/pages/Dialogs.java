/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.pages;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotShell;
import org.telecontrol.testkit.ui.waits.Until;

/** Windows whose titles are not known. */
public final class Dialogs {

    private Dialogs() {}

    /** The window that some act opens, be it active already or not. */
    public static SWTBotShell openedBy(SWTBot bot, Runnable act) {
        var before = open(bot).map(shell -> shell.widget).collect(Collectors.toSet());
        act.run();
        bot.waitUntil(Until.holds(() -> opened(bot, before).isPresent(), () -> "No window is opened."));
        return opened(bot, before).orElseThrow();
    }

    private static Optional<SWTBotShell> opened(SWTBot bot, Set<Shell> before) {
        return open(bot).filter(shell -> !before.contains(shell.widget)).findFirst();
    }

    /** The windows that are shown. */
    public static Stream<SWTBotShell> open(SWTBot bot) {
        return Arrays.stream(bot.shells()).filter(SWTBotShell::isOpen);
    }
}
