/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;

import org.telecontrol.link.Endpoint;

/**
 * A TCP connection as packets: sequence and acknowledgement numbers, lengths and checksums fit together, although nobody
 * saw the real ones.
 */
public final class MadeUpTcp {

    private static final int IPV4_HEADER = 20;
    private static final int IPV6_HEADER = 40;
    private static final int TCP_HEADER = 20;
    private static final int TCP = 6;
    private static final int HOPS = 64;
    private static final int WINDOW = 0xffff;
    private static final byte ACK = 0x10;
    private static final byte PUSH_ACK = 0x18;
    private static final byte SYN = 0x02;
    private static final byte SYN_ACK = 0x12;

    /** One end, with the number of its next octet. */
    private static final class End {
        private final byte[] address;
        private final int port;
        private int next = 1;

        End(Endpoint endpoint) throws UnknownHostException {
            address = InetAddress.getByName(endpoint.host()).getAddress();
            port = endpoint.port();
        }
    }

    private final End client;
    private final End server;

    /**
     * @param client who connects
     * @throws UnknownHostException when an address is not numeric and cannot be found
     */
    public MadeUpTcp(Endpoint client, Endpoint server) throws UnknownHostException {
        this.client = new End(client);
        this.server = new End(server);
    }

    /** The three packets by which the connection is made. */
    public byte[][] opening() {
        client.next = 0;
        server.next = 0;
        var syn = packet(client, server, SYN, new byte[0]);
        client.next = 1;
        var synAck = packet(server, client, SYN_ACK, new byte[0]);
        server.next = 1;
        return new byte[][]{syn, synAck, packet(client, server, ACK, new byte[0])};
    }

    /** The packet with these octets. */
    public byte[] data(boolean fromClient, byte[] octets) {
        var from = fromClient ? client : server;
        var packet = packet(from, fromClient ? server : client, PUSH_ACK, octets);
        from.next += octets.length;
        return packet;
    }

    private static byte[] packet(End from, End to, byte flags, byte[] octets) {
        int length = TCP_HEADER + octets.length;
        boolean isV4 = from.address.length == 4;
        int header = isV4 ? IPV4_HEADER : IPV6_HEADER;
        var packet = ByteBuffer.allocate(header + length);
        if (isV4) {
            ipv4(packet, from, to, length);
        } else {
            ipv6(packet, from, to, length);
        }
        tcp(packet, from, to, flags, octets);
        packet.putShort(header + 16, (short) ~sum(packet, header, pseudoHeader(from, to, length)));
        return packet.array();
    }

    private static void ipv4(ByteBuffer packet, End from, End to, int length) {
        packet.put((byte) 0x45).put((byte) 0).putShort((short) (IPV4_HEADER + length)).putInt(0x4000);
        packet.put((byte) HOPS).put((byte) TCP).putShort((short) 0).put(from.address).put(to.address);
        packet.limit(IPV4_HEADER);
        packet.putShort(10, (short) ~sum(packet, 0, 0));
        packet.limit(packet.capacity());
    }

    private static void ipv6(ByteBuffer packet, End from, End to, int length) {
        packet.putInt(0x6000_0000).putShort((short) length).put((byte) TCP).put((byte) HOPS);
        packet.put(from.address).put(to.address);
    }

    private static void tcp(ByteBuffer packet, End from, End to, byte flags, byte[] octets) {
        packet.putShort((short) from.port).putShort((short) to.port).putInt(from.next);
        packet.putInt(flags == SYN ? 0 : to.next);
        packet.put((byte) (TCP_HEADER / 4 << 4)).put(flags).putShort((short) WINDOW).putInt(0).put(octets);
    }

    private static int pseudoHeader(End from, End to, int length) {
        var pseudo = ByteBuffer.allocate(from.address.length + to.address.length + 4);
        pseudo.put(from.address).put(to.address).putShort((short) TCP).putShort((short) length);
        return sum(pseudo, 0, 0);
    }

    /** The sum of RFC 1071, in ones' complement. */
    private static int sum(ByteBuffer octets, int from, int before) {
        int sum = before;
        for (int at = from; at < octets.limit(); at += 2) {
            sum += at + 1 < octets.limit() ? octets.getShort(at) & 0xffff : (octets.get(at) & 0xff) << 8;
        }
        while (sum > 0xffff) {
            sum = (sum & 0xffff) + (sum >>> 16);
        }
        return sum;
    }
}
