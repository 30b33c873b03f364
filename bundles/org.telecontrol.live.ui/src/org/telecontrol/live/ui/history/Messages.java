/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.history;

import org.eclipse.osgi.util.NLS;

/** Texts for people, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String title = "";
    public static String hint = "";

    static {
        initializeMessages("org.telecontrol.live.ui.history.messages", Messages.class);
    }

    private Messages() {}
}
