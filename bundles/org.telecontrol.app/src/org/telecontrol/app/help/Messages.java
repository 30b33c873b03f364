/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.help;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String help = "";
    public static String helpAt = "";
    public static String helpFailed = "";

    static {
        NLS.initializeMessages("org.telecontrol.app.help.messages", Messages.class);
    }

    private Messages() {}
}
