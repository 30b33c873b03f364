/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.link;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** All the controlled stations, with one thread. Each connection gets the whole load, and goes on as it is acknowledged. */
final class Feeder implements Closeable {

    private static final int K = 12;
    private static final int BUFFER = 4096;

    /** One connection. */
    private final class Station {
        private final SocketChannel channel;
        private final ByteBuffer in = ByteBuffer.allocateDirect(BUFFER);
        private final ByteBuffer out = ByteBuffer.allocateDirect(BUFFER);
        private int sent;
        private int acknowledged;

        Station(SocketChannel channel) {
            this.channel = channel;
        }

        boolean read() throws IOException {
            if (channel.read(in) < 0) {
                return false;
            }
            in.flip();
            while (in.remaining() >= 6) {
                take(in.get(in.position() + 2) & 0xff, in.get(in.position() + 4) & 0xff,
                        in.get(in.position() + 5) & 0xff);
                in.position(in.position() + 6);
            }
            in.compact();
            return true;
        }

        private void take(int control, int low, int high) throws IOException {
            switch (control) {
                case 0x07 -> answer(0x0b);
                case 0x13 -> answer(0x23);
                case 0x43 -> answer(0x83);
                case 0x01 -> acknowledged += ((low | high << 8) >> 1) - acknowledged & 0x7fff;
                default -> {
                    return;
                }
            }
            if (control == 0x07 || control == 0x01) {
                send();
            }
        }

        private void answer(int control) throws IOException {
            out.clear().put((byte) 0x68).put((byte) 4).put((byte) control).put(new byte[3]).flip();
            drain();
        }

        private void send() throws IOException {
            out.clear();
            while (sent < load.apdus() && sent - acknowledged < K) {
                load.put(out, sent++);
            }
            out.flip();
            drain();
        }

        /** A window is far smaller than what the network takes at once. */
        private void drain() throws IOException {
            while (out.hasRemaining()) {
                channel.write(out);
            }
        }
    }

    private final Load load;
    private final Selector selector = Selector.open();
    private final ServerSocketChannel server = ServerSocketChannel.open();
    private final Thread thread;

    Feeder(Load load) throws IOException {
        this.load = load;
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        server.configureBlocking(false).register(selector, SelectionKey.OP_ACCEPT);
        thread = Thread.ofPlatform().name("bench-feeder").start(this::run);
    }

    int port() {
        return server.socket().getLocalPort();
    }

    /** Whose processor time is not the reader's. */
    Thread thread() {
        return thread;
    }

    private void run() {
        try {
            while (selector.isOpen()) {
                selector.select(this::serve);
            }
        } catch (IOException | ClosedSelectorException e) {
            // closed
        }
    }

    private void serve(SelectionKey key) {
        try {
            if (key.isAcceptable()) {
                var channel = server.accept();
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                channel.configureBlocking(false).register(selector, SelectionKey.OP_READ, new Station(channel));
            } else if (!((Station) key.attachment()).read()) {
                key.channel().close();
            }
        } catch (IOException e) {
            key.cancel();
        }
    }

    @Override
    public void close() throws IOException {
        selector.close();
        server.close();
    }
}
