/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.equinox.log.SynchronousLogListener;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogReaderService;

/**
 * Fails a test during which an error was logged, by whatever bundle and thread.
 * <p>
 * {@code @ExtendWith(NoErrorLogged.class)} on a class watches without a gap: an error between two tests, or while the next
 * one is made, fails the next one, and an error after the last test fails the class.
 * <p>
 * A test that provokes an error registers the extension itself and says what it expects:
 * {@code @RegisterExtension NoErrorLogged log = new NoErrorLogged();} … {@code log.expect("cannot be read");}
 */
public final class NoErrorLogged
        implements
            BeforeAllCallback,
            BeforeEachCallback,
            AfterEachCallback,
            AfterAllCallback {

    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final List<String> expected = new CopyOnWriteArrayList<>();
    private final SynchronousLogListener listener = this::logged;
    private boolean watchesClass;

    /** From now until the end of this test, an error whose message contains that text is right and must appear. */
    public void expect(String part) {
        expected.add(part);
    }

    @Override
    public void beforeAll(@Nullable ExtensionContext context) {
        watchesClass = true;
        log().addLogListener(listener);
    }

    @Override
    public void beforeEach(@Nullable ExtensionContext context) {
        if (!watchesClass) {
            log().addLogListener(listener);
        }
    }

    @Override
    public void afterEach(@Nullable ExtensionContext context) {
        if (!watchesClass) {
            log().removeLogListener(listener);
        }
        judge();
    }

    @Override
    public void afterAll(@Nullable ExtensionContext context) {
        log().removeLogListener(listener);
        judge();
    }

    /** About what was logged and expected since the last judgement. */
    private void judge() {
        var logged = List.copyOf(errors);
        var announced = List.copyOf(expected);
        errors.removeAll(logged);
        expected.clear();
        var unexpected = logged.stream().filter(error -> announced.stream().noneMatch(error::contains)).toList();
        if (!unexpected.isEmpty()) {
            throw new AssertionError("Errors were logged during the test:\n" + String.join("\n", unexpected));
        }
        var missing = announced.stream().filter(part -> logged.stream().noneMatch(error -> error.contains(part)))
                .toList();
        if (!missing.isEmpty()) {
            throw new AssertionError("Expected errors were not logged: " + missing);
        }
    }

    private static LogReaderService log() {
        @Nullable
        Bundle bundle = FrameworkUtil.getBundle(NoErrorLogged.class);
        if (bundle == null) {
            throw new IllegalStateException("There is no platform log to watch outside an OSGi framework.");
        }
        try {
            bundle.start(Bundle.START_TRANSIENT);
        } catch (BundleException e) {
            throw new IllegalStateException("The platform log cannot be watched.", e);
        }
        var context = bundle.getBundleContext();
        return context.getService(context.getServiceReference(LogReaderService.class));
    }

    private void logged(LogEntry entry) {
        if (entry.getLogLevel() == LogLevel.ERROR) {
            errors.add(text(entry));
        }
    }

    private static String text(LogEntry entry) {
        var text = new StringBuilder(entry.getBundle() == null ? "?" : entry.getBundle().getSymbolicName())
                .append(": ").append(entry.getMessage());
        var exception = entry.getException();
        if (exception != null) {
            var trace = new StringWriter();
            exception.printStackTrace(new PrintWriter(trace));
            text.append('\n').append(trace);
        }
        return text.toString();
    }
}
