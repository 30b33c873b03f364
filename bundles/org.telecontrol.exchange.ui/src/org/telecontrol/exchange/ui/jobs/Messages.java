/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.jobs;

import org.eclipse.osgi.util.NLS;

/** Texts for people, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String brokenLayout = "";
    public static String brokenSource = "";
    public static String brokenTarget = "";
    public static String cannotRemember = "";
    public static String cannotRead = "";
    public static String exporting = "";
    public static String importing = "";
    public static String noSuchDve = "";
    public static String noSuchFile = "";
    public static String nothingExported = "";
    public static String nothingImported = "";
    public static String notRemembered = "";
    public static String reading = "";
    public static String rows = "";
    public static String rowsAndTime = "";
    public static String unsavedTarget = "";
    public static String changedTarget = "";
    public static String password_title = "";
    public static String password_message = "";
    public static String password_missing = "";

    static {
        initializeMessages("org.telecontrol.exchange.ui.jobs.messages", Messages.class);
    }

    private Messages() {}
}
