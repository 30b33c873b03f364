/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.security;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String password = "";
    public static String password_again = "";
    public static String password_keep = "";
    public static String password_differs = "";
    public static String password_notKept = "";
    public static String master_title = "";
    public static String master_message = "";
    public static String master_create = "";
    public static String master_empty = "";

    static {
        initializeMessages("org.telecontrol.ui.common.security.messages", Messages.class);
    }

    private Messages() {}
}
