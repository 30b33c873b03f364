/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.operate;

import org.eclipse.osgi.util.NLS;

/** Texts for people, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String title = "";
    public static String noSession = "";
    public static String noCommands = "";
    public static String command = "";
    public static String now = "";
    public static String value = "";
    public static String mode = "";
    public static String select = "";
    public static String direct = "";
    public static String message = "";
    public static String operate = "";
    public static String execute = "";
    public static String back = "";
    public static String again = "";
    public static String confirm = "";
    public static String confirmNote = "";
    public static String running = "";
    public static String noReturn = "";
    public static String noValue = "";
    public static String steps = "";
    public static String step_time = "";
    public static String step_step = "";
    public static String step_event = "";
    public static String step_words = "";
    public static String step_select = "";
    public static String step_execute = "";

    static {
        initializeMessages("org.telecontrol.live.ui.operate.messages", Messages.class);
    }

    private Messages() {}
}
