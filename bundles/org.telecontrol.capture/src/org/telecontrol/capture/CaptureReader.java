/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.telecontrol.capture.internal.Conversations;
import org.telecontrol.capture.internal.PacketReader;

/** Reads the APDUs in a pcap or pcapng file. */
public final class CaptureReader {

    private static final int BUFFER = 1 << 16;

    private CaptureReader() {}

    /**
     * Hands out every APDU in the order in which they were complete. What is no IEC 60870-5-104 over TCP is passed over.
     *
     * @return how many packets the file has
     * @throws CaptureFormatException when it is no capture, or damaged; what comes before the damage has been handed out
     */
    public static long read(Path file, Consumer<CapturedApdu> apdus) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            return read(in, apdus);
        }
    }

    /** Like {@link #read(Path, Consumer)}; the caller closes the stream. */
    public static long read(InputStream in, Consumer<CapturedApdu> apdus) throws IOException {
        var packets = PacketReader.open(in);
        var conversations = new Conversations(apdus);
        long count = 0;
        for (var packet = packets.next(); packet.isPresent(); packet = packets.next()) {
            conversations.take(packet.get());
            count++;
        }
        return count;
    }
}
