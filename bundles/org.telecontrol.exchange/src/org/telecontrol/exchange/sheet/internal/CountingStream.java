/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what was read, for progress. */
final class CountingStream extends FilterInputStream {

    private long count;

    CountingStream(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        if (octet >= 0) {
            count++;
        }
        return octet;
    }

    @Override
    @org.eclipse.jdt.annotation.NonNullByDefault({})
    public int read(byte[] octets, int from, int length) throws IOException {
        int read = super.read(octets, from, length);
        if (read > 0) {
            count += read;
        }
        return read;
    }
}
