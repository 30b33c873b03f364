/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

/** How a command is called that a list mentions only by the address beside its return information. */
public final class CommandNames {

    private CommandNames() {}

    public static String of(String returnInformation) {
        return returnInformation + "_Cmd";
    }
}
