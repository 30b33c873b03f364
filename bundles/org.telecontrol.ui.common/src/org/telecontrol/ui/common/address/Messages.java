/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.address;

import org.eclipse.osgi.util.NLS;

/** Texts for people, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String notation = "";
    public static String decimal = "";
    public static String dottedHighFirst = "";
    public static String dottedLowFirst = "";
    public static String hexadecimal = "";

    static {
        initializeMessages("org.telecontrol.ui.common.address.messages", Messages.class);
    }

    private Messages() {}
}
