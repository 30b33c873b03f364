/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.demo;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String starting = "";
    public static String stopping = "";
    public static String failed = "";
    public static String notAvailable = "";
    public static String noRtu = "";

    static {
        NLS.initializeMessages("org.telecontrol.app.demo.messages", Messages.class);
    }

    private Messages() {}
}
