/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.security;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String store_title = "";
    public static String store_message = "";
    public static String store_changed = "";
    public static String store_wrong = "";
    public static String store_unknown = "";

    static {
        initializeMessages("org.telecontrol.live.ui.security.messages", Messages.class);
    }

    private Messages() {}
}
