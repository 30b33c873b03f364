/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** A host as lists write it, perhaps with a port behind a colon. */
record HostPort(String host, @Nullable Integer port) {

    private static final Pattern WITH_PORT = Pattern.compile("([^:]+):([0-9]{1,5})");

    static HostPort parse(String text) {
        var matcher = WITH_PORT.matcher(text);
        return matcher.matches()
                ? new HostPort(matcher.group(1), Integer.valueOf(matcher.group(2)))
                : new HostPort(text, null);
    }
}
