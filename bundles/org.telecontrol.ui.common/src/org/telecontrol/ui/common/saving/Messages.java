/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.saving;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts about a save. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String notDecoded = "";
    public static String notSaved = "";

    static {
        NLS.initializeMessages("org.telecontrol.ui.common.saving.messages", Messages.class);
    }

    private Messages() {}
}
