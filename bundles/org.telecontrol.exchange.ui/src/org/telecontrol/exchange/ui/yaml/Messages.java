/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.yaml;

import org.eclipse.osgi.util.NLS;

/** Texts for people, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String checking = "";
    public static String unreadable = "";

    static {
        initializeMessages("org.telecontrol.exchange.ui.yaml.messages", Messages.class);
    }

    private Messages() {}
}
