/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.welcome;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String title = "";
    public static String tagline = "";
    public static String start = "";
    public static String learn = "";
    public static String runDemo = "";
    public static String runDemo_text = "";
    public static String openSample = "";
    public static String openSample_text = "";
    public static String importList = "";
    public static String importList_text = "";
    public static String newProject = "";
    public static String newProject_text = "";
    public static String findCommand = "";
    public static String findCommand_text = "";
    public static String keys = "";
    public static String keys_text = "";
    public static String appearance = "";
    public static String appearance_text = "";
    public static String about = "";
    public static String about_text = "";
    public static String notAvailable = "";

    static {
        NLS.initializeMessages("org.telecontrol.app.welcome.messages", Messages.class);
    }

    private Messages() {}
}
