/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.model.files.FileTrouble;

/** Remembers why it could not be written, which a {@link java.io.PrintStream} does not tell. */
public final class WatchedStream extends OutputStream {

    private final OutputStream stream;
    private volatile @Nullable IOException trouble;

    public WatchedStream(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void write(int octet) throws IOException {
        try {
            stream.write(octet);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    @NonNullByDefault({})
    public void write(byte[] octets, int offset, int length) throws IOException {
        try {
            stream.write(octets, offset, length);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    private IOException remembered(IOException e) {
        trouble = e;
        return e;
    }

    /** Why not all of it could be written; empty when it was, and when it was a pipe whose reader had enough. */
    public Optional<String> trouble() {
        var remembered = trouble;
        return remembered == null
                ? Optional.empty()
                : Optional.of(FileTrouble.words(remembered))
                        .filter(words -> !words.toLowerCase(Locale.ROOT).contains("pipe"));
    }
}
