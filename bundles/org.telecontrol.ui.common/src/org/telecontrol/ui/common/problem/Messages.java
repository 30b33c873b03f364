/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.problem;

import org.eclipse.osgi.util.NLS;

/** Texts for people, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String showDetails = "";
    public static String hideDetails = "";

    static {
        initializeMessages("org.telecontrol.ui.common.problem.messages", Messages.class);
    }

    private Messages() {}
}
