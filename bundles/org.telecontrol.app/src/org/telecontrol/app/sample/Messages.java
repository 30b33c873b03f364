/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.sample;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String sample_creating = "";
    public static String sample_failed = "";
    public static String newProject_title = "";
    public static String newProject_text = "";
    public static String newProject_failed = "";
    public static String newProject_creating = "";

    static {
        NLS.initializeMessages("org.telecontrol.app.sample.messages", Messages.class);
    }

    private Messages() {}
}
