/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.telecontrol.cli.Context;
import org.telecontrol.cli.ServiceCores;
import org.telecontrol.cli.StopSignal;
import org.telecontrol.cli.Telecontrol;

/** A command line under way on a thread of its own, as one in another terminal. Closing it stops it as Ctrl-C does. */
public final class Running implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    private final Lines out = new Lines();
    private final Lines err = new Lines();
    private final CompletableFuture<StopSignal> stop = new CompletableFuture<>();
    private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();

    private Running() {}

    public static Running of(Path folder, String... arguments) {
        return spokenTo(folder, "", arguments);
    }

    /** One that is spoken to. */
    public static Running spokenTo(Path folder, String input, String... arguments) {
        var running = new Running();
        Thread.ofPlatform().name(String.join(" ", arguments)).start(() -> running.run(folder, input, arguments));
        return running;
    }

    private void run(Path folder, String input, String... arguments) {
        var context = Context.of(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out.stream(),
                err.stream(), new ServiceCores(), folder);
        stop.complete(context.stop());
        try {
            exitCode.complete(Telecontrol.run(context, arguments));
        } catch (RuntimeException | Error e) {
            exitCode.completeExceptionally(e);
            throw e;
        }
    }

    /** The first line of standard output that satisfies a condition; waits for it. */
    public String awaitLine(Predicate<String> condition) {
        return out.await(condition, exitCode);
    }

    /** The first line of standard error that satisfies a condition; waits for it. */
    public String awaitMessage(Predicate<String> condition) {
        return err.await(condition, exitCode);
    }

    /** Ends it as Ctrl-C does, and waits for the end. */
    public Run stopped() {
        stop.join().request();
        return ended();
    }

    /** Waits for the end. */
    public Run ended() {
        try {
            int code = exitCode.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return new Run(code, out.toString(), err.toString());
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            return fail("The command did not end; standard output:\n" + out + "standard error:\n" + err, e);
        }
    }

    @Override
    public void close() {
        stopped();
    }

    /** What was written, and whoever waits for it. */
    private static final class Lines extends ByteArrayOutputStream {

        PrintStream stream() {
            return new PrintStream(this, false, StandardCharsets.UTF_8);
        }

        @Override
        @NonNullByDefault({})
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, length);
            notifyAll();
        }

        synchronized String await(Predicate<String> condition, CompletableFuture<Integer> end) {
            long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (System.nanoTime() < limit) {
                boolean isAll = end.isDone(); // what it says last is looked at once more
                var found = complete().stream().filter(condition).findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
                if (isAll) {
                    break;
                }
                pause();
            }
            return fail("No such line:\n" + this);
        }

        private List<String> complete() {
            var text = toString(StandardCharsets.UTF_8);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        }

        private void pause() {
            try {
                wait(100);
            } catch (InterruptedException e) {
                fail(e);
            }
        }

        @Override
        public synchronized String toString() {
            return toString(StandardCharsets.UTF_8);
        }
    }
}
