/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.telecontrol.exchange.sheet.SheetException;

/** Part of a file that must not be longer than is honest, and whose reading can be stopped. */
final class WatchedStream extends FilterInputStream {

    private static final int OCTETS_BETWEEN_CHECKS = 1 << 20;

    private final Runnable watch;
    private final long most;
    private final String name;
    private long count;
    private long next = OCTETS_BETWEEN_CHECKS;

    /**
     * @param name  for messages
     * @param most  octets
     * @param watch called now and then; throws what ends the reading
     */
    WatchedStream(InputStream in, String name, long most, Runnable watch) {
        super(in);
        this.name = name;
        this.most = most;
        this.watch = watch;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    @NonNullByDefault({})
    public int read(byte[] octets, int from, int length) throws IOException {
        int read = super.read(octets, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int octets) throws IOException {
        count += octets;
        if (count >= next) {
            next = count + OCTETS_BETWEEN_CHECKS;
            watch.run();
            if (count > most) {
                throw new SheetException("The workbook's part " + name + " unpacks to more than " + (most >> 20)
                        + " MB; this is no honest point list");
            }
        }
    }
}
