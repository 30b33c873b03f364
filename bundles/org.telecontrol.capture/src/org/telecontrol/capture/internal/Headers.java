/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

import org.telecontrol.link.Endpoint;

/** Takes the headers off a packet: link layer, IP, TCP. */
final class Headers {

    private static final int IPV4 = 0x0800;
    private static final int IPV6 = 0x86dd;
    private static final int TCP = 6;

    private final ByteBuffer octets;

    private Headers(byte[] octets) {
        this.octets = ByteBuffer.wrap(octets);
    }

    /** The TCP segment in a packet, empty when there is none, or not the whole of it. */
    static Optional<Segment> segment(Packet packet) {
        try {
            return new Headers(packet.octets()).fromLink(packet.linkType());
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty(); // cut off when it was captured
        }
    }

    private Optional<Segment> fromLink(int linkType) {
        return switch (linkType) {
            case 0, 108 -> fromIp(4);
            case 1 -> fromEthernet(12);
            case 101, 12, 14, 228, 229 -> fromIp(0);
            case 113 -> fromEthernet(14);
            case 276 -> fromIp(20);
            default -> Optional.empty();
        };
    }

    /** @param at where the type is; tags of virtual networks come before it */
    private Optional<Segment> fromEthernet(int at) {
        return switch (u16(at)) {
            case 0x8100, 0x88a8, 0x9100 -> fromEthernet(at + 4);
            case IPV4, IPV6 -> fromIp(at + 2);
            default -> Optional.empty();
        };
    }

    private Optional<Segment> fromIp(int at) {
        return switch (octets.get(at) >> 4 & 0xf) {
            case 4 -> fromIpv4(at);
            case 6 -> fromIpv6(at);
            default -> Optional.empty();
        };
    }

    private Optional<Segment> fromIpv4(int at) {
        boolean isFragment = (u16(at + 6) & 0x3fff) != 0;
        int header = (octets.get(at) & 0xf) * 4;
        return octets.get(at + 9) != TCP || isFragment
                ? Optional.empty()
                : fromTcp(at + header, at + u16(at + 2), address(at + 12, 4), address(at + 16, 4));
    }

    private Optional<Segment> fromIpv6(int at) {
        int end = at + 40 + u16(at + 4);
        int next = octets.get(at + 6);
        int payload = at + 40;
        while (next == 0 || next == 43 || next == 60) { // options and routing come before
            next = octets.get(payload);
            payload += (octets.get(payload + 1) & 0xff) * 8 + 8;
        }
        return next == TCP
                ? fromTcp(payload, end, address(at + 8, 16), address(at + 24, 16))
                : Optional.empty();
    }

    private String address(int at, int length) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(octets.array(), at, at + length)).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param end behind the IP packet; padding of short frames follows */
    private Optional<Segment> fromTcp(int at, int end, String source, String destination) {
        int flags = octets.get(at + 13);
        int data = at + (octets.get(at + 12) >> 4 & 0xf) * 4;
        if (data > end || end > octets.limit()) {
            return Optional.empty();
        }
        return Optional.of(new Segment(new Endpoint(source, u16(at)), new Endpoint(destination, u16(at + 2)),
                octets.getInt(at + 4), (flags & 2) != 0, (flags & 4) != 0,
                Arrays.copyOfRange(octets.array(), data, end)));
    }

    private int u16(int at) {
        return octets.getShort(at) & 0xffff;
    }
}
