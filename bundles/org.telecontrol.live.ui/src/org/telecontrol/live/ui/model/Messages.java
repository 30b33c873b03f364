/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.model;

import org.eclipse.osgi.util.NLS;

/** Texts for people, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String column_rtu = "";
    public static String column_point = "";
    public static String column_description = "";
    public static String column_address = "";
    public static String column_type = "";
    public static String column_value = "";
    public static String column_quality = "";
    public static String column_time = "";
    public static String column_cause = "";
    public static String column_age = "";
    public static String unknownPoint = "";
    public static String good = "";
    public static String foreignType = "";
    public static String timeInvalid = "";
    public static String received = "";
    public static String age_seconds = "";
    public static String age_minutes = "";
    public static String age_hours = "";
    public static String age_days = "";
    public static String sessions_started = "";
    public static String sessions_failed = "";
    public static String sessions_tryingAgain = "";
    public static String sessions_connecting = "";
    public static String sessions_closed = "";

    static {
        initializeMessages("org.telecontrol.live.ui.model.messages", Messages.class);
    }

    private Messages() {}
}
