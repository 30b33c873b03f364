/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.telecontrol.capture.tests.Tcp.hex;
import static org.telecontrol.capture.tests.Tcp.iFrame;
import static org.telecontrol.capture.tests.Tcp.join;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is around a TCP segment: link layers, IP of both versions, fragments. */
class HeadersTest {

    private static final Tcp SEGMENT = Tcp.to2404(40_000, 7, iFrame(0));
    private static final String MAC = "020000000002020000000001";

    @ParameterizedTest
    @CsvSource({"Ethernet, 1, " + MAC + "0800, 4", "Ethernet, 1, " + MAC + "86dd, 6",
            "VLAN, 1, " + MAC + "810000050800, 4", "two VLANs, 1, " + MAC + "88a80002810000050800, 4",
            "VLAN, 1, " + MAC + "8100000586dd, 6", "loopback, 0, 02000000, 4", "loopback of the BSDs, 108, 0000001e, 6",
            "raw, 101, '', 4", "raw, 101, '', 6", "raw, 12, '', 4", "raw, 14, '', 4", "IPv4, 228, '', 4",
            "IPv6, 229, '', 6", "Linux, 113, 00040001000602000000000100000800, 4",
            "Linux, 113, 0004000100060200000000010000 86dd, 6",
            "Linux and VLAN, 113, 00000001000602000000000100008100 00050800, 4",
            "Linux 2, 276, 0800000000000001000104060200000000010000, 4",
            "Linux 2, 276, 86dd000000000001000104060200000000010000, 6"})
    void everyLinkLayerIsTakenOff(String name, int linkType, String head, int version) throws IOException {
        var packet = join(hex(head), version == 4 ? SEGMENT.ipv4() : SEGMENT.ipv6(), new byte[]{0, 0, 0});
        var apdu = new Pcap(linkType).add(packet).read().apdus().getFirst();
        assertEquals(HexFormat.of().formatHex(iFrame(0)), HexFormat.of().formatHex(apdu.octets()), name);
        assertEquals(version == 4 ? "10.0.0.1:40000" : "[fd00:0:0:0:0:0:0:1]:40000", apdu.source().toString());
        assertEquals(version == 4 ? "10.0.0.2:2404" : "[fd00:0:0:0:0:0:0:2]:2404", apdu.destination().toString());
    }

    @Test
    void tagsWithoutEndArePassedOver() throws IOException {
        var tags = new byte[1 << 20];
        for (int at = 0; at < tags.length; at += 2) {
            tags[at] = (byte) 0x81;
        }
        var reading = Pcap.ethernet().add(tags).add(SEGMENT).read();
        assertEquals(1, reading.apdus().size());
        assertEquals(1, reading.summary().cutOff());
    }

    @Test
    void optionsOfIpv6AreSteppedOver() throws IOException {
        assertEquals(1, new Pcap(229).add(SEGMENT.ipv6WithOptions()).read().apdus().size());
    }

    @Test
    void aLengthLeftToTheNetworkCardIsThatOfTheCapture() throws IOException {
        var packet = SEGMENT.ipv4();
        packet[2] = 0;
        packet[3] = 0;
        assertEquals(1, new Pcap(228).add(packet).read().apdus().size());
    }

    @Test
    void otherTrafficIsPassedOver() throws IOException {
        var udp = SEGMENT.ipv4();
        udp[9] = 17;
        var arp = join(hex(MAC + "0806"), new byte[28]);
        var reading = Pcap.ethernet().add(arp, join(hex(MAC + "0800"), udp), new byte[3]).read();
        assertEquals(List.of(), reading.apdus());
        assertEquals(3, reading.summary().packets());
    }

    @ParameterizedTest
    @CsvSource({"0 1 2 3 4", "4 3 2 1 0", "2 0 4 2 1 3"})
    void fragmentsArePutTogetherInWhateverOrder(String order) throws IOException {
        for (var fragments : List.of(SEGMENT.ipv4Fragments(8), SEGMENT.ipv6Fragments(8))) {
            var pcap = new Pcap(101);
            for (var index : order.split(" ")) {
                pcap.add(fragments[Integer.parseInt(index)]);
            }
            var reading = pcap.read();
            assertEquals(List.of(HexFormat.of().formatHex(iFrame(0))), reading.hex());
            assertEquals(0, reading.summary().incomplete());
        }
    }

    @Test
    void aFragmentThatIsMissingIsCounted() throws IOException {
        var pcap = new Pcap(101);
        for (int i = 0; i < 2000; i++) {
            pcap.add(Tcp.to2404(40_000, 1 + i * iFrame(i).length, iFrame(i)).ipv4Fragments(16)[0]);
        }
        var reading = pcap.read();
        assertEquals(List.of(), reading.apdus());
        assertEquals(2000, reading.summary().incomplete());
    }
}
