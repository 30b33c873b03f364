/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.create;

import org.eclipse.osgi.util.NLS;

/** Texts of the wizards. */
final class Messages extends NLS {

    public static String add = "";
    public static String bays = "";
    public static String column_base = "";
    public static String column_count = "";
    public static String column_end = "";
    public static String column_name = "";
    public static String column_step = "";
    public static String column_typical = "";
    public static String commonAddress = "";
    public static String emptyConfiguration = "";
    public static String file = "";
    public static String host = "";
    public static String link = "";
    public static String newFile_description = "";
    public static String newFile_title = "";
    public static String newRtu_description = "";
    public static String newRtu_title = "";
    public static String noFile = "";
    public static String noTypicals = "";
    public static String notANumber = "";
    public static String notOpened = "";
    public static String port = "";
    public static String preview = "";
    public static String reading = "";
    public static String remove = "";
    public static String rtu = "";
    public static String standardLink = "";

    static {
        initializeMessages("org.telecontrol.dsl.ui.create.messages", Messages.class);
    }

    private Messages() {}
}
