/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.model.files.FileFailure;

/** A file that is made, or emptied, when the first octets are to go into it. */
final class LateFile extends OutputStream {

    /** What may throw when a file is written. */
    @FunctionalInterface
    private interface Writing {
        void into(OutputStream stream) throws IOException;
    }

    private final Path file;
    private final Runnable trouble;
    private @Nullable OutputStream stream;

    /** @param trouble what to do at once when it cannot be written; the exception may be seen much later */
    LateFile(Path file, Runnable trouble) {
        this.file = file;
        this.trouble = trouble;
    }

    @Override
    public void write(int octet) throws IOException {
        attempt(opened -> opened.write(octet));
    }

    @Override
    @NonNullByDefault({})
    public void write(byte[] octets, int offset, int length) throws IOException {
        attempt(opened -> opened.write(octets, offset, length));
    }

    private void attempt(Writing writing) throws IOException {
        try {
            writing.into(opened());
        } catch (IOException e) {
            trouble.run();
            throw FileFailure.of(e, file);
        }
    }

    private OutputStream opened() throws IOException {
        var open = stream;
        if (open != null) {
            return open;
        }
        var opened = Files.newOutputStream(file);
        stream = opened;
        return opened;
    }

    @Override
    public void close() throws IOException {
        if (stream != null) {
            stream.close();
        }
    }
}
