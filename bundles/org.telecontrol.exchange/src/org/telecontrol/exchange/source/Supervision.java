/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.source;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.sheet.SheetException;

/** Lets a source work on a thread of its own and ends it when time is up or nobody wants its rows any more. */
final class Supervision {

    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final SourceFile source;
    private final SourceRun run;
    private final FutureTask<@Nullable Void> work;

    Supervision(SourceFile source, SourceRun run) {
        this.source = source;
        this.run = run;
        work = new FutureTask<>(() -> {
            source.fetch().run(run);
            return null;
        });
    }

    void run(Progress progress) throws IOException {
        var thread = Thread.ofPlatform().daemon().name("source " + source.name()).start(work);
        long end = System.nanoTime() + source.timeout().toNanos();
        while (!isDone()) {
            if (!progress.goOn(0, run.rows())) {
                stop(thread);
                throw new CancellationException();
            }
            if (System.nanoTime() - end >= 0) {
                stop(thread);
                throw new SheetException(source.fetch().place() + " has not brought the list within "
                        + source.timeout().toSeconds() + " s (timeout in the description)");
            }
        }
    }

    private boolean isDone() throws IOException {
        try {
            work.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            run.stop();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private IOException failure(@Nullable Throwable cause) {
        return cause instanceof IOException known
                ? known
                : new SheetException(source.fetch().place() + " failed: " + cause,
                        cause == null ? work.exceptionNow() : cause);
    }

    private void stop(Thread thread) {
        run.stop();
        thread.interrupt();
        try {
            thread.join(GRACE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
