/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.util.Locale;

/** How bad a problem of a point list is. */
public enum Severity {

    /** Something was not imported. */
    ERROR,
    /** Everything was imported, but something is doubtful. */
    WARNING;

    /** As it is printed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
