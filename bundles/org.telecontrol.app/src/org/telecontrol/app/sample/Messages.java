/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.sample;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    static String sample_creating = "";
    static String sample_failed = "";
    static String newProject_title = "";
    static String newProject_text = "";
    static String newProject_failed = "";
    static String newProject_creating = "";

    static {
        NLS.initializeMessages("org.telecontrol.app.sample.messages", Messages.class);
    }

    private Messages() {}
}
