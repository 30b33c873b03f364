/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import org.eclipse.osgi.util.NLS;

/** Texts for people, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String connection_rtu = "";
    public static String connection_endpoint = "";
    public static String connection_state = "";
    public static String connection_detail = "";
    public static String connection_last = "";
    public static String connections = "";
    public static String connection_standsBy = "";
    public static String session_title = "";
    public static String session_nextAttempt = "";
    public static String session_deviation = "";
    public static String session_unreadable = "";
    public static String state_connecting = "";
    public static String state_starting = "";
    public static String state_started = "";
    public static String state_waiting = "";
    public static String state_failed = "";
    public static String state_closing = "";
    public static String state_closed = "";
    public static String filterHint = "";
    public static String count_all = "";
    public static String count_some = "";
    public static String values = "";
    public static String empty_title = "";
    public static String empty_noLink = "";
    public static String empty_text = "";
    public static String empty_connect = "";
    public static String empty_demo = "";
    public static String notCurrent = "";
    public static String noTimeTag = "";
    public static String copying = "";
    public static String filtering = "";
    public static String columns = "";
    public static String sortBy = "";
    public static String configuredOrder = "";

    static {
        initializeMessages("org.telecontrol.live.ui.view.messages", Messages.class);
    }

    private Messages() {}
}
