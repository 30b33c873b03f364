/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;

/**
 * TLS over TCP. The handshake is made while the channel still waits, the rest when it does not wait any more.
 */
final class TlsWire implements Wire {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final SocketChannel channel;
    private final SSLEngine engine;
    private final ByteBuffer arrived;
    private final ByteBuffer plain;
    private final ByteBuffer leaving;
    private boolean ended;

    TlsWire(SocketChannel channel, SSLEngine engine) {
        this.channel = channel;
        this.engine = engine;
        var session = engine.getSession();
        arrived = ByteBuffer.allocate(session.getPacketBufferSize() * 2);
        plain = ByteBuffer.allocate(session.getApplicationBufferSize() * 2);
        leaving = ByteBuffer.allocate(session.getPacketBufferSize() * 2).limit(0);
    }

    /** Waits for the end of the handshake. What the peer is to know of a failure is sent. */
    void shakeHands() throws IOException {
        try {
            engine.beginHandshake();
            while (engine.getHandshakeStatus() != HandshakeStatus.NOT_HANDSHAKING) {
                shakeOnce();
            }
        } catch (SSLException e) {
            tellFailure(e);
            throw e;
        }
    }

    private void shakeOnce() throws IOException {
        switch (engine.getHandshakeStatus()) {
            case NEED_TASK -> runTasks();
            case NEED_WRAP -> {
                wrap(NOTHING);
                flush();
            }
            default -> {
                if (unwrap() == SSLEngineResult.Status.BUFFER_UNDERFLOW && channel.read(arrived) < 0) {
                    throw new EOFException("during the TLS handshake");
                }
                if (ended) {
                    throw new SSLException("closed by peer during the handshake");
                }
            }
        }
    }

    private void tellFailure(SSLException failure) {
        try {
            while (engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP && !engine.isOutboundDone()) {
                wrap(NOTHING);
                flush();
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private void runTasks() {
        for (var task = engine.getDelegatedTask(); task != null; task = engine.getDelegatedTask()) {
            task.run();
        }
    }

    private SSLEngineResult.Status unwrap() throws SSLException {
        arrived.flip();
        try {
            var status = engine.unwrap(arrived, plain).getStatus();
            ended |= status == SSLEngineResult.Status.CLOSED;
            return status;
        } finally {
            arrived.compact();
        }
    }

    private void wrap(ByteBuffer from) throws SSLException {
        leaving.clear();
        try {
            engine.wrap(from, leaving);
        } finally {
            leaving.flip();
        }
    }

    /** Returns whether nothing is left. */
    private boolean flush() throws IOException {
        channel.write(leaving);
        return !leaving.hasRemaining();
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int taken = 0;
        while (into.hasRemaining() && (plain.position() > 0 || decrypt())) {
            taken += move(into);
        }
        return taken == 0 && ended ? -1 : taken;
    }

    private int move(ByteBuffer into) {
        plain.flip();
        int end = plain.limit();
        int count = Math.min(end, into.remaining());
        into.put(plain.limit(count));
        plain.limit(end);
        plain.compact();
        return count;
    }

    /** Decrypts the next record with data; returns whether there was one. */
    private boolean decrypt() throws IOException {
        while (plain.position() == 0 && !ended) {
            if (unwrap() == SSLEngineResult.Status.BUFFER_UNDERFLOW && !receive()) {
                return false;
            }
            afterRecord();
        }
        return plain.position() > 0;
    }

    private boolean receive() throws IOException {
        int count = channel.read(arrived);
        ended |= count < 0;
        return count > 0;
    }

    /** New keys and tickets come between the data; the first may want an answer. */
    private void afterRecord() throws IOException {
        runTasks();
        if (engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP && flush()) {
            wrap(NOTHING);
            flush();
        }
    }

    @Override
    public boolean holdsBack() {
        return plain.position() > 0 || arrived.position() > 0;
    }

    @Override
    public boolean write(ByteBuffer from) throws IOException {
        while (flush() && from.hasRemaining()) {
            wrap(from);
            if (engine.isOutboundDone()) {
                throw new SSLException("the peer has ended the session");
            }
        }
        return !from.hasRemaining() && !leaving.hasRemaining();
    }

    @Override
    public SocketChannel channel() {
        return channel;
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            engine.closeOutbound();
            if (channel.isConnected() && !channel.isBlocking() && !leaving.hasRemaining()) {
                wrap(NOTHING);
                flush();
            }
        }
    }
}
