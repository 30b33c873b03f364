/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli;

import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.telecontrol.link.LinkProvider;

/** The cores as OSGi services. A service may come up a moment after the command line does. */
public final class ServiceCores implements Cores {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Override
    public LinkProvider links() {
        var links = service(LinkProvider.class);
        if (links == null) {
            throw CommandFailure.noConnection(
                    "No IEC 60870-5-104 link is installed: the feature org.telecontrol.link.j60870 is missing");
        }
        return links;
    }

    private static <T> @Nullable T service(Class<T> type) {
        var bundle = FrameworkUtil.getBundle(ServiceCores.class);
        var tracker = new ServiceTracker<T, T>(bundle.getBundleContext(), type, null);
        tracker.open();
        try {
            return tracker.waitForService(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } finally {
            tracker.close();
        }
    }
}
