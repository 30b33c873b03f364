/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.cli.output.WatchedStream;

/**
 * Runs one command line. Standard output carries results in UTF-8 and nothing else: what a library prints there goes to
 * standard error.
 */
@NonNullByDefault({DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE})
public final class TelecontrolApplication implements IApplication {

    private static final int SECONDS_TO_END = 5;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable StopSignal stop;

    @Override
    public Object start(IApplicationContext application) {
        application.applicationRunning();
        var arguments = (String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        var output = new WatchedStream(new FileOutputStream(FileDescriptor.out));
        var results = utf8(output);
        var messages = utf8(new FileOutputStream(FileDescriptor.err));
        System.setOut(messages);
        Libraries.beQuiet();
        var plain = Context.of(System.in, results, messages, new ServiceCores(), Path.of(""));
        var context = isTerminal() ? plain.onTerminal() : plain;
        stop = context.stop();
        var hook = new Thread(this::endInGoodOrder, "End of the command");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            int exitCode = Telecontrol.run(context, arguments);
            return output.trouble().map(reason -> unwritten(context, reason)).orElse(exitCode);
        } finally {
            ended.countDown();
            removeQuietly(hook);
        }
    }

    @Override
    public void stop() {
        var signal = stop;
        if (signal != null) {
            signal.request();
        }
    }

    private void endInGoodOrder() {
        stop();
        try {
            ended.await(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void removeQuietly(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // the hook is what ended the command
        }
    }

    private static int unwritten(Context context, String reason) {
        context.messages().failure("The results could not be written to standard output: " + reason);
        return ExitCode.USAGE;
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(new BufferedOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    /** A console that is none for people says so since Java 22; before there is none then. */
    private static boolean isTerminal() {
        var console = System.console();
        try {
            return console != null && Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
