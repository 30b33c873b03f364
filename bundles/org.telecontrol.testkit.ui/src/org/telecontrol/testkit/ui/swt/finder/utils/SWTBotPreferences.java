/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.utils;

/** Settings of the bot; system properties of SWTBot's names preset them. */
public final class SWTBotPreferences {

    /** Longest wait for a widget or condition in milliseconds: enough for a machine that has other things to do. */
    public static volatile long TIMEOUT = Long.getLong("org.eclipse.swtbot.search.timeout", 60_000);

    /** Pause between two looks at a condition in milliseconds. */
    public static final long DEFAULT_POLL_DELAY = Long.getLong("org.eclipse.swtbot.playback.poll.delay", 20);

    /** Folder for pictures of failed tests, relative to the working folder of the test. */
    public static volatile String SCREENSHOTS_DIR = System.getProperty("org.eclipse.swtbot.screenshots.dir",
            "target/screenshots");

    private SWTBotPreferences() {}
}
