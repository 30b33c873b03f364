/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.logging;

import java.util.Hashtable;
import java.util.Map;

import org.apache.logging.log4j.simple.SimpleLoggerContextFactory;
import org.apache.logging.log4j.spi.Provider;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/**
 * Offers the simple logger of Log4j's API, which prints errors only. Without a provider that bundle keeps the lock that it
 * takes when it starts, and whoever logs first in another thread, as the one that writes a workbook, waits for ever. The
 * factory is there because the provider's class must not be loaded before: that would start the bundle.
 */
@NonNullByDefault({})
public final class SimpleLog implements BundleActivator, ServiceFactory<Object> {

    private static final String PROVIDER = "org.apache.logging.log4j.spi.Provider";
    private static final String VERSION = "2.6.0";

    @Override
    public void start(BundleContext context) {
        context.registerService(PROVIDER, this, new Hashtable<>(Map.of("APIVersion", VERSION)));
    }

    @Override
    public void stop(BundleContext context) {
        // The framework takes the service back.
    }

    @Override
    public Object getService(Bundle bundle, ServiceRegistration<Object> registration) {
        return new SimpleProvider();
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<Object> registration, Object service) {
        // Nothing to let go of.
    }

    private static final class SimpleProvider extends Provider {
        SimpleProvider() {
            super(0, VERSION, SimpleLoggerContextFactory.class);
        }
    }
}
