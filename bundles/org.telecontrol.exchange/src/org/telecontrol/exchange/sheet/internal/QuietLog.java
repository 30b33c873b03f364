/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

/** POI logs through Log4j's API; without a provider that prints an error, with this one it prints only errors. */
final class QuietLog {

    private static final String PROVIDER = "log4j.provider";

    private QuietLog() {}

    static void install() {
        if (System.getProperty(PROVIDER) == null) {
            System.setProperty(PROVIDER, "org.apache.logging.log4j.simple.internal.SimpleProvider");
        }
    }
}
