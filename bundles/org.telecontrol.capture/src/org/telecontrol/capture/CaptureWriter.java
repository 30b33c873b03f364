/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.telecontrol.capture.internal.MadeUpTcp;
import org.telecontrol.capture.internal.PcapngWriter;
import org.telecontrol.link.Link;
import org.telecontrol.link.ObservedApdu;

/** Writes what stations send and receive as pcapng. Not safe for threads. */
public final class CaptureWriter implements Closeable {

    private final OutputStream out;
    private final boolean connects;
    private final PcapngWriter packets;
    private final Map<Link, MadeUpTcp> connections = new WeakHashMap<>();

    /** For controlling stations, which connect. */
    public CaptureWriter(OutputStream out) throws IOException {
        this(out, true);
    }

    /**
     * Begins the file at once. The stream is closed with the writer, and flushed by {@link #flush} only.
     *
     * @param connects whether this side has connected, rather than its peers
     */
    public CaptureWriter(OutputStream out, boolean connects) throws IOException {
        this.out = out;
        this.connects = connects;
        packets = new PcapngWriter(out);
        packets.begin("Telecontrol Workbench");
    }

    /**
     * Writes an APDU as a packet of its own.
     *
     * @param link whose tap saw it
     * @param name whose traffic it is, the comment of the packet
     */
    public void write(Link link, ObservedApdu apdu, String name) throws IOException {
        var known = Optional.ofNullable(connections.get(link));
        var connection = known.isPresent() ? known.get() : open(link, apdu, name);
        packets.packet(apdu.at(), connection.data(apdu.sent() == connects, apdu.octets()), name);
    }

    private MadeUpTcp open(Link link, ObservedApdu first, String name) throws IOException {
        var connection = connects
                ? new MadeUpTcp(link.local(), link.remote())
                : new MadeUpTcp(link.remote(), link.local());
        connections.put(link, connection);
        for (var opening : connection.opening()) {
            packets.packet(first.at(), opening, name);
        }
        return connection;
    }

    /** Hands everything on, so that a reader of the file sees it. */
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
