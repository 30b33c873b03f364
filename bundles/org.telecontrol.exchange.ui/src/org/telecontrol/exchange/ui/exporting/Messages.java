/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.exporting;

import org.eclipse.osgi.util.NLS;

/** Texts for people, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String allRtus = "";
    public static String browse = "";
    public static String configuration = "";
    public static String description = "";
    public static String extras = "";
    public static String layout = "";
    public static String lint_checking = "";
    public static String lint_found = "";
    public static String lint_inLayout = "";
    public static String lint_good = "";
    public static String lint_noPoints = "";
    public static String lint_point = "";
    public static String lint_problem = "";
    public static String looking = "";
    public static String noFolder = "";
    public static String oneDve = "";
    public static String oneRtu = "";
    public static String overwrite = "";
    public static String part = "";
    public static String target = "";
    public static String title = "";

    static {
        initializeMessages("org.telecontrol.exchange.ui.exporting.messages", Messages.class);
    }

    private Messages() {}
}
