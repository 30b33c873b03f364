/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.problem;

import java.util.Locale;

/** How bad a problem is. */
public enum Severity {
    ERROR, WARNING, INFO;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
