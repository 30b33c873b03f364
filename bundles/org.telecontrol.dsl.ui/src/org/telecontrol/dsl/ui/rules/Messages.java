/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of the pages about rules. */
@NonNullByDefault({})
public final class Messages extends NLS {

    public static String allRules = "";
    public static String asInWorkspace = "";
    public static String breaksRule = "";
    public static String checking = "";
    public static String error = "";
    public static String ignore = "";
    public static String info = "";
    public static String keepsRule = "";
    public static String keepsRuleByFix = "";
    public static String noRule = "";
    public static String ofProject = "";
    public static String ofWorkspace = "";
    public static String page = "";
    public static String pageAt = "";
    public static String pageFailed = "";
    public static String warning = "";

    static {
        NLS.initializeMessages("org.telecontrol.dsl.ui.rules.messages", Messages.class);
    }

    private Messages() {}
}
