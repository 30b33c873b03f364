/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.welcome;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    static String title = "";
    static String tagline = "";
    static String start = "";
    static String learn = "";
    static String runDemo = "";
    static String runDemo_text = "";
    static String openSample = "";
    static String openSample_text = "";
    static String importList = "";
    static String importList_text = "";
    static String newProject = "";
    static String newProject_text = "";
    static String findCommand = "";
    static String findCommand_text = "";
    static String keys = "";
    static String keys_text = "";
    static String appearance = "";
    static String appearance_text = "";
    static String about = "";
    static String about_text = "";
    static String notAvailable = "";

    static {
        NLS.initializeMessages("org.telecontrol.app.welcome.messages", Messages.class);
    }

    private Messages() {}
}
