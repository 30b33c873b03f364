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
import java.util.Set;
import java.util.function.Consumer;

import org.telecontrol.capture.internal.Conversations;
import org.telecontrol.capture.internal.Headers;
import org.telecontrol.capture.internal.PacketReader;

/**
 * Reads the APDUs in a pcap or pcapng file. What is no IEC 60870-5-104 over TCP is passed over. A conversation is
 * IEC 60870-5-104 when one of its ports is, or when APDUs follow each other in it: text that happens to hold a start
 * octet gives none.
 */
public final class CaptureReader {

    private static final int BUFFER = 1 << 16;

    private CaptureReader() {}

    /** Like {@link #read(Path, Set, Consumer)}, whatever the ports. */
    public static CaptureSummary read(Path file, Consumer<CapturedApdu> apdus) throws IOException {
        return read(file, Set.of(), apdus);
    }

    /** Whether a file begins as a pcap or pcapng file does. */
    public static boolean isCapture(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            PacketReader.open(in);
            return true;
        } catch (CaptureFormatException e) {
            return false;
        }
    }

    /**
     * Hands out every APDU as soon as it is certain; the order within a connection is that of their completion.
     *
     * @param ports of TCP, the only ones that are looked at, and are IEC 60870-5-104; with none, 2404 is, and of the
     *            others what looks so
     * @throws CaptureFormatException when it is no capture, or damaged; what comes before the damage has been handed out
     */
    public static CaptureSummary read(Path file, Set<Integer> ports, Consumer<CapturedApdu> apdus)
            throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            return read(in, ports, apdus);
        }
    }

    /** Like {@link #read(Path, Set, Consumer)}; the caller closes the stream. */
    public static CaptureSummary read(InputStream in, Set<Integer> ports, Consumer<CapturedApdu> apdus)
            throws IOException {
        var packets = PacketReader.open(in);
        var headers = new Headers();
        var conversations = new Conversations(ports, apdus);
        long count = 0;
        try {
            for (var packet = packets.next(); packet.isPresent(); packet = packets.next()) {
                headers.pass(packet.get(), conversations);
                count++;
            }
        } finally {
            conversations.end();
        }
        return new CaptureSummary(count, headers.cutOff(), headers.incomplete(), conversations.gaps());
    }
}
