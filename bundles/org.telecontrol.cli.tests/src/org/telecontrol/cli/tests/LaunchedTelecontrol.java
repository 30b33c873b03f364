/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.telecontrol.cli.TelecontrolApplication;

/** The command line in a process of its own, with the classes of this one and no framework. */
public final class LaunchedTelecontrol {

    private LaunchedTelecontrol() {}

    /** To be ended by who starts it. */
    public static Process start(String... arguments) throws IOException {
        return command(arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** How it is started. */
    public static ProcessBuilder command(String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.concat(Stream.of(java, "-cp", classPath(), LaunchedTelecontrol.class.getName()),
                Arrays.stream(arguments)).toList();
        return new ProcessBuilder(command);
    }

    private static String classPath() {
        var framework = Optional.ofNullable(FrameworkUtil.getBundle(LaunchedTelecontrol.class))
                .map(Bundle::getBundleContext);
        return framework.map(context -> Stream.concat(Arrays.stream(context.getBundles())
                .flatMap(LaunchedTelecontrol::places), Stream.of(placeOfFramework()))
                .collect(Collectors.joining(File.pathSeparator)))
                .orElseGet(() -> System.getProperty("java.class.path"));
    }

    /** It does not tell its own. */
    private static String placeOfFramework() {
        return Bundle.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    /** A jar, or a folder with classes within. */
    private static Stream<String> places(Bundle bundle) {
        return FileLocator.getBundleFileLocation(bundle).stream()
                .flatMap(place -> Stream.of(place.toString(), place.toPath().resolve("target/classes").toString()));
    }

    public static void main(String... arguments) {
        System.exit((Integer) new TelecontrolApplication().start(new Start(arguments)));
    }

    /** What the framework would tell the application. */
    @NonNullByDefault({})
    private record Start(String... arguments) implements IApplicationContext {

        @Override
        public Map<?, ?> getArguments() {
            return Map.of(IApplicationContext.APPLICATION_ARGS, arguments);
        }

        @Override
        public void applicationRunning() {
            // nobody waits for it
        }

        @Override
        public @Nullable String getBrandingApplication() {
            return null;
        }

        @Override
        public @Nullable String getBrandingName() {
            return null;
        }

        @Override
        public @Nullable String getBrandingDescription() {
            return null;
        }

        @Override
        public @Nullable String getBrandingId() {
            return null;
        }

        @Override
        public @Nullable String getBrandingProperty(String key) {
            return null;
        }

        @Override
        public @Nullable Bundle getBrandingBundle() {
            return null;
        }

        @Override
        public void setResult(Object result, IApplication application) {
            // it is what the application returns
        }
    }
}
