/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.hover;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of live values. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String good = "";
    public static String notConnected = "";
    public static String received = "";

    static {
        NLS.initializeMessages("org.telecontrol.app.hover.messages", Messages.class);
    }

    private Messages() {}
}
