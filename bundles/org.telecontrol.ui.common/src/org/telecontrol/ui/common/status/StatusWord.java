/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.status;

import org.telecontrol.ui.common.icons.Icon;

/**
 * A state as it is shown.
 *
 * @param icon tells by its shape how good the state is
 * @param text says it in words
 */
public record StatusWord(Icon icon, String text) {

    /** All is well. */
    public static StatusWord good(String text) {
        return new StatusWord(Icon.STATE_GOOD, text);
    }

    /** Something is being done. */
    public static StatusWord working(String text) {
        return new StatusWord(Icon.STATE_WORKING, text);
    }

    /** Nothing can be done but wait. */
    public static StatusWord waiting(String text) {
        return new StatusWord(Icon.STATE_WAITING, text);
    }

    /** Works, but somebody should look. */
    public static StatusWord warning(String text) {
        return new StatusWord(Icon.STATE_WARNING, text);
    }

    /** Does not work. */
    public static StatusWord error(String text) {
        return new StatusWord(Icon.STATE_ERROR, text);
    }

    /** Is not meant to work now. */
    public static StatusWord off(String text) {
        return new StatusWord(Icon.STATE_OFF, text);
    }

    @Override
    public String toString() {
        return text;
    }
}
