/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench;

import java.time.Duration;
import java.util.Objects;

import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** What other bundles offer as OSGi services. */
public final class Services {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Services() {}

    /** Waits a moment for it to come up. */
    public static <T> T get(Class<T> type) throws InterruptedException {
        var context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        var tracker = new ServiceTracker<T, T>(context, type, null);
        tracker.open();
        try {
            return Objects.requireNonNull(tracker.waitForService(PATIENCE.toMillis()),
                    "No " + type.getSimpleName() + " is installed");
        } finally {
            tracker.close();
        }
    }
}
