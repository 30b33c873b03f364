/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.generator.ui;

import org.eclipse.osgi.util.NLS;

/** Texts for people, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String badFolder = "";
    public static String browse = "";
    public static String chooseFolder = "";
    public static String description = "";
    public static String folder = "";
    public static String generate = "";
    public static String generating = "";
    public static String generator = "";
    public static String generators = "";
    public static String hasErrors = "";
    public static String message = "";
    public static String noConfiguration = "";
    public static String notOnDisk = "";
    public static String nothingGenerated = "";
    public static String title = "";
    public static String warnings = "";

    static {
        initializeMessages("org.telecontrol.generator.ui.messages", Messages.class);
    }

    private Messages() {}
}
