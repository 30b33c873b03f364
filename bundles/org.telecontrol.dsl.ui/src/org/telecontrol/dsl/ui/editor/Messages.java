/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of the tabs. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String pointsPage = "";
    public static String textPage = "";

    static {
        NLS.initializeMessages("org.telecontrol.dsl.ui.editor.messages", Messages.class);
    }

    private Messages() {}
}
