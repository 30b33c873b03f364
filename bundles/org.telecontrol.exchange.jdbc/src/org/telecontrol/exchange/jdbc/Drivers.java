/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.jdbc;

import java.io.Closeable;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

import org.telecontrol.exchange.sheet.SheetException;

/** Where drivers come from: this installation, or a file of the user's. */
interface Drivers {

    /** Opened for one fetch. */
    interface Opened extends Closeable {

        /** @throws SheetException when none of the drivers knows the address */
        Driver of(String url) throws IOException;
    }

    Opened open() throws IOException;

    static Drivers shipped() {
        return () -> new OpenDrivers(List.of(new org.sqlite.JDBC(), new org.h2.Driver()), () -> {});
    }

    /** Those that a JAR file announces. */
    static Drivers of(Path jar) {
        return () -> {
            if (!Files.isReadable(jar)) {
                throw new SheetException("The driver " + jar + " is not there or cannot be read");
            }
            var loader = new URLClassLoader(new URL[]{jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
            try {
                var found = ServiceLoader.load(Driver.class, loader).stream()
                        .filter(provider -> provider.type().getClassLoader() == loader)
                        .map(ServiceLoader.Provider::get).toList();
                return new OpenDrivers(found, loader);
            } catch (ServiceConfigurationError e) {
                loader.close();
                throw new SheetException(jar.getFileName() + " holds no driver that runs here: " + e.getMessage(), e);
            }
        };
    }

    /** @param loader closed together with them */
    record OpenDrivers(List<Driver> drivers, Closeable loader) implements Opened {

        @Override
        public Driver of(String url) throws IOException {
            for (var driver : drivers) {
                if (accepts(driver, url)) {
                    return driver;
                }
            }
            throw new SheetException("No driver here knows " + url.replaceFirst("^(jdbc:[^:]*:).*", "$1")
                    + "; name the JAR file of one as \"driver\" in the description");
        }

        private static boolean accepts(Driver driver, String url) {
            try {
                return driver.acceptsURL(url);
            } catch (SQLException e) {
                return false;
            }
        }

        @Override
        public void close() throws IOException {
            loader.close();
        }
    }
}
