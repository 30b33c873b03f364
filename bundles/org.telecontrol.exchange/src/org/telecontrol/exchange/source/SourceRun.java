/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.sheet.CsvOptions;

/** One fetch under way: where its rows go, as whom it runs, and how it is stopped. */
public final class SourceRun {

    /**
     * Who fetches.
     *
     * @param secret of the user
     */
    public record Login(String user, char[] secret) {}

    private final Path list;
    private final @Nullable Login login;
    private final Consumer<String> messages;
    private volatile CsvOptions form = CsvOptions.DETECTED;
    private volatile long rows;
    private volatile Runnable stop = () -> {};

    SourceRun(Path list, @Nullable Login login, Consumer<String> messages) {
        this.list = list;
        this.login = login;
        this.messages = messages;
    }

    /** As whom; empty when the description names no user. */
    public Optional<Login> login() {
        var known = login;
        return known == null ? Optional.empty() : Optional.of(known);
    }

    /** The file that the rows go to, with a header, for sources that have separated values already. */
    public Path list() {
        return list;
    }

    /** Starts the list with its header, for sources that have rows; it is closed after the last. */
    public ListWriter table(List<String> header) throws IOException {
        form = CsvOptions.WRITTEN;
        return new ListWriter(list, header, () -> rows++);
    }

    /** Tells people something on the way, such as a line that a program printed for them. */
    public void tell(String message) {
        messages.accept(message);
    }

    /** What ends work that an interrupt does not reach. Called from another thread, at most once. */
    public void onStop(Runnable action) {
        stop = action;
    }

    void stop() {
        stop.run();
    }

    /** What is known of the form of the list. */
    CsvOptions form() {
        return form;
    }

    long rows() {
        return rows;
    }
}
