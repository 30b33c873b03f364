/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import org.telecontrol.exchange.internal.Recognition;
import org.telecontrol.exchange.layout.LayoutProfile;

/**
 * The layout that a list was found to have.
 *
 * @param confidence how sure that is, 0 to 1; 1 for a layout that was known before
 */
public record RecognisedLayout(LayoutProfile profile, double confidence) {

    /** Whether the layout was made for this list, from the names and the cells of its columns. */
    public boolean isProposed() {
        return profile.id().equals(Recognition.PROPOSED);
    }
}
