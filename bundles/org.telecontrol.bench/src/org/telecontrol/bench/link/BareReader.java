/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.link;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** The yardstick: one selector that looks at each object and acknowledges, and keeps nothing. */
final class BareReader {

    private static final int W = 8;
    private static final int BUFFER = 16 * 1024;

    /** One connection. */
    private static final class Connection {
        private final ByteBuffer in = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
        private final ByteBuffer out = ByteBuffer.allocateDirect(64);
        private int received;
        private int acknowledged;
    }

    private long objects;
    private double sum;

    /** Reads a whole load. */
    void read(Load load, int port) throws IOException {
        objects = 0;
        try (var selector = Selector.open()) {
            for (int i = 0; i < load.links(); i++) {
                var channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                channel.configureBlocking(false).register(selector, SelectionKey.OP_READ, new Connection());
                channel.write(ByteBuffer.wrap(new byte[]{0x68, 4, 7, 0, 0, 0}));
            }
            while (objects < load.total()) {
                selector.select(this::serve);
            }
            for (var key : selector.keys()) {
                key.channel().close();
            }
        }
    }

    private void serve(SelectionKey key) {
        var channel = (SocketChannel) key.channel();
        var connection = (Connection) key.attachment();
        try {
            channel.read(connection.in);
            count(connection);
            if (connection.received - connection.acknowledged >= W) {
                acknowledge(connection, channel);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void count(Connection connection) {
        var in = connection.in.flip();
        while (in.remaining() >= 6 && in.remaining() >= 2 + (in.get(in.position() + 1) & 0xff)) {
            int at = in.position();
            if ((in.get(at + 2) & 1) == 0) {
                look(in, at + 7);
                connection.received++;
            }
            in.position(at + 2 + (in.get(at + 1) & 0xff));
        }
        in.compact();
    }

    private void look(ByteBuffer in, int at) {
        int count = in.get(at) & 0x7f;
        int ioa = in.getShort(at + 5) & 0xffff | (in.get(at + 7) & 0xff) << 16;
        for (int i = 0; i < count; i++) {
            float value = in.getFloat(at + 8 + 5 * i);
            boolean isGood = in.get(at + 12 + 5 * i) == 0;
            sum += isGood ? value : ioa + i;
        }
        objects += count;
    }

    /** What all values come to, so that they have to be looked at. */
    double sum() {
        return sum;
    }

    private static void acknowledge(Connection connection, SocketChannel channel) throws IOException {
        connection.acknowledged = connection.received;
        int number = connection.received << 1;
        connection.out.clear().put((byte) 0x68).put((byte) 4).put((byte) 1).put((byte) 0).put((byte) number)
                .put((byte) (number >> 8)).flip();
        channel.write(connection.out);
    }
}
