/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.security;

import org.eclipse.osgi.util.NLS;

/** Texts for people, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String password = "";
    public static String password_again = "";
    public static String password_keep = "";
    public static String password_differs = "";
    public static String store_title = "";
    public static String store_message = "";
    public static String store_changed = "";
    public static String store_wrong = "";
    public static String store_notKept = "";
    public static String store_unknown = "";
    public static String master_title = "";
    public static String master_message = "";
    public static String master_create = "";
    public static String master_empty = "";

    static {
        initializeMessages("org.telecontrol.live.ui.security.messages", Messages.class);
    }

    private Messages() {}
}
