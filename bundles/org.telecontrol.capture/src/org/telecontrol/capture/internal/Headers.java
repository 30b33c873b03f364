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

/** Takes the headers off packets: link layer, IP, TCP. */
public final class Headers {

    private static final int IPV4 = 0x0800;
    private static final int IPV6 = 0x86dd;
    private static final int VLAN_TAG = 4;
    private static final int IPV4_HEADER = 20;
    private static final int IPV6_HEADER = 40;
    private static final int IPV6_FRAGMENT = 44;
    private static final int TCP = 6;
    private static final int FIN = 1;
    private static final int SYN = 2;
    private static final int RST = 4;

    /** The addresses of an IP packet, and where its content is. */
    private record Content(String source, String destination, int at, int end) {}

    private final Fragments fragments = new Fragments();
    private ByteBuffer octets = ByteBuffer.allocate(0);
    private long cutOff;

    /** The TCP segment that a packet holds or completes, empty when there is none, or not the whole of it. */
    Optional<Segment> segment(Packet packet) {
        octets = ByteBuffer.wrap(packet.octets());
        try {
            return fromLink(packet.linkType());
        } catch (IndexOutOfBoundsException e) {
            cutOff++;
            return Optional.empty();
        }
    }

    /** Hands the TCP segment of a packet on. */
    public void pass(Packet packet, Conversations conversations) {
        segment(packet).ifPresent(segment -> conversations.take(packet, segment));
    }

    /** How many packets of TCP were not recorded whole. */
    public long cutOff() {
        return cutOff;
    }

    /** How many IP packets lack fragments. */
    public long incomplete() {
        return fragments.incomplete();
    }

    private Optional<Segment> fromLink(int linkType) {
        return switch (linkType) {
            case 0, 108 -> fromIp(4); // loopback
            case 1 -> fromEtherType(12);
            case 101, 12, 14, 228, 229 -> fromIp(0); // nothing but IP
            case 113 -> fromEtherType(14); // Linux, any interface
            case 276 -> fromProtocol(u16(0), 20); // the same, version 2
            default -> Optional.empty();
        };
    }

    private Optional<Segment> fromEtherType(int at) {
        return fromProtocol(u16(at), at + 2);
    }

    private Optional<Segment> fromProtocol(int first, int from) {
        int protocol = first;
        int at = from;
        while (isVlan(protocol)) {
            protocol = u16(at + 2);
            at += VLAN_TAG;
        }
        return protocol == IPV4 || protocol == IPV6 ? fromIp(at) : Optional.empty();
    }

    private static boolean isVlan(int protocol) {
        return protocol == 0x8100 || protocol == 0x88a8 || protocol == 0x9100;
    }

    private Optional<Segment> fromIp(int at) {
        return switch (octets.get(at) >> 4 & 0xf) {
            case 4 -> fromIpv4(at);
            case 6 -> fromIpv6(at);
            default -> Optional.empty();
        };
    }

    private Optional<Segment> fromIpv4(int at) {
        if (octets.get(at + 9) != TCP) {
            return Optional.empty();
        }
        int fragment = u16(at + 6);
        int header = (octets.get(at) & 0xf) * 4;
        var content = content(address(at + 12, 4), address(at + 16, 4), at + Math.max(header, IPV4_HEADER),
                at + u16(at + 2), u16(at + 2) == 0);
        boolean isLast = (fragment & 0x2000) == 0;
        int offset = (fragment & 0x1fff) * 8;
        return isLast && offset == 0 ? fromTcp(content) : fromFragment(content, u16(at + 4), offset, isLast);
    }

    private Optional<Segment> fromIpv6(int at) {
        int next = octets.get(at + 6);
        int payload = at + IPV6_HEADER;
        while (next == 0 || next == 43 || next == 60) { // options and routing come before
            next = octets.get(payload);
            payload += (octets.get(payload + 1) & 0xff) * 8 + 8;
        }
        boolean isFragment = next == IPV6_FRAGMENT;
        if (next != TCP && !(isFragment && octets.get(payload) == TCP)) {
            return Optional.empty();
        }
        var content = content(address(at + 8, 16), address(at + 24, 16), payload + (isFragment ? 8 : 0),
                at + IPV6_HEADER + u16(at + 4), u16(at + 4) == 0);
        return isFragment
                ? fromFragment(content, octets.getInt(payload + 4), u16(payload + 2) & 0xfff8,
                        (u16(payload + 2) & 1) == 0)
                : fromTcp(content);
    }

    /** @param isOpen whether the length was left to the network card, so that the packet ends with the capture of it */
    private Content content(String source, String destination, int at, int end, boolean isOpen) {
        int last = isOpen ? octets.limit() : end;
        if (at > last || last > octets.limit()) {
            throw new IndexOutOfBoundsException(last);
        }
        return new Content(source, destination, at, last);
    }

    private Optional<Segment> fromFragment(Content content, int identification, int offset, boolean isLast) {
        var key = new Fragments.Key(content.source, content.destination, identification);
        var whole = fragments.take(key, offset, Arrays.copyOfRange(octets.array(), content.at, content.end), isLast);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        octets = ByteBuffer.wrap(whole.get());
        return fromTcp(new Content(content.source, content.destination, 0, whole.get().length));
    }

    private Optional<Segment> fromTcp(Content content) {
        int at = content.at;
        int flags = octets.get(at + 13);
        int data = at + (octets.get(at + 12) >> 4 & 0xf) * 4;
        if (data > content.end) {
            return Optional.empty();
        }
        return Optional.of(new Segment(new Endpoint(content.source, u16(at)),
                new Endpoint(content.destination, u16(at + 2)), octets.getInt(at + 4), (flags & SYN) != 0,
                (flags & FIN) != 0, (flags & RST) != 0, Arrays.copyOfRange(octets.array(), data, content.end)));
    }

    private String address(int at, int length) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(octets.array(), at, at + length)).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private int u16(int at) {
        return octets.getShort(at) & 0xffff;
    }
}
