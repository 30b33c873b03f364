/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.commands;

import org.eclipse.osgi.util.NLS;

/** Texts for people, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String connect = "";
    public static String reading = "";
    public static String noFiles = "";
    public static String noRtus = "";
    public static String hasErrors = "";
    public static String cannotRead = "";
    public static String noLink = "";
    public static String severalProblems = "";
    public static String cannotConnect = "";
    public static String choose_title = "";
    public static String choose_message = "";
    public static String choose_rtu = "";
    public static String choose_endpoint = "";
    public static String choose_file = "";
    public static String choose_all = "";
    public static String choose_noneOfThem = "";
    public static String choose_none = "";

    public static String reset_title = "";
    public static String reset_message = "";

    public static String parameter_title = "";
    public static String parameter_none = "";
    public static String parameter_message = "";
    public static String parameter_noUnit = "";
    public static String parameter_kind = "";
    public static String parameter_value = "";
    public static String parameter_threshold = "";
    public static String parameter_smoothing = "";
    public static String parameter_lower = "";
    public static String parameter_upper = "";
    public static String parameter_send = "";

    static {
        initializeMessages("org.telecontrol.live.ui.commands.messages", Messages.class);
    }

    private Messages() {}
}
