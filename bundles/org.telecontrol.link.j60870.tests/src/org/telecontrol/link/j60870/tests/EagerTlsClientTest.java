/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.testkit.KeyStores;
import org.telecontrol.link.testkit.RecordingListener;

/** A peer that does not wait after the handshake: its first APDU comes in one segment with its last word of TLS. */
@Timeout(60)
class EagerTlsClientTest {

    private static final Certificates CERTIFICATES = Certificates.forTests();
    private static final int ROOM = 64 * 1024;

    private final RecordingListener listener = new RecordingListener();
    private final ByteBuffer leaving = ByteBuffer.allocate(ROOM);
    private final ByteBuffer arrived = ByteBuffer.allocate(ROOM);
    private final ByteBuffer plain = ByteBuffer.allocate(ROOM);

    private static SSLEngine engine() throws Exception {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStores.open(CERTIFICATES.keys("master")), KeyStores.PASSWORD.toCharArray());
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(KeyStores.open(CERTIFICATES.trust("station")));
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        var engine = context.createSSLEngine();
        engine.setUseClientMode(true);
        engine.setEnabledProtocols(new String[]{"TLSv1.3"});
        return engine;
    }

    @Test
    void isStarted() throws Exception {
        var tls = CERTIFICATES.station("station", "master").withRequireClientCertificate(true);
        try (var station = new J60870LinkProvider().listen(Endpoint.loopback(0), LinkSettings.DEFAULT.withTls(tls),
                link -> listener);
                var channel = SocketChannel
                        .open(new InetSocketAddress("127.0.0.1", station.endpoint().port()))) {
            var engine = engine();
            engine.beginHandshake();
            while (engine.getHandshakeStatus() != HandshakeStatus.NOT_HANDSHAKING) {
                shakeHands(engine, channel);
            }
            engine.wrap(ByteBuffer.wrap(AsduCodecTest.bytes(RawPeer.STARTDT_ACT)), leaving);
            flush(channel);
            listener.awaitState(LinkState.STARTED);
            assertEquals(0, leaving.position());
        }
    }

    /** Hands nothing over while there is more to say. */
    private void shakeHands(SSLEngine engine, SocketChannel channel) throws Exception {
        switch (engine.getHandshakeStatus()) {
            case NEED_TASK -> engine.getDelegatedTask().run();
            case NEED_WRAP -> engine.wrap(ByteBuffer.allocate(0), leaving);
            default -> {
                flush(channel);
                if (!unwrap(engine)) {
                    channel.read(arrived);
                }
            }
        }
    }

    /** Returns whether that got on. */
    private boolean unwrap(SSLEngine engine) throws SSLException {
        arrived.flip();
        int before = arrived.remaining();
        engine.unwrap(arrived, plain);
        boolean gotOn = arrived.remaining() < before;
        arrived.compact();
        return gotOn;
    }

    private void flush(SocketChannel channel) throws IOException {
        leaving.flip();
        while (leaving.hasRemaining()) {
            channel.write(leaving);
        }
        leaving.clear();
    }
}
