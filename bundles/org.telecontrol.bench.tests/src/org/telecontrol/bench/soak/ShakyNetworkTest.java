/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.link.Endpoint;

/** What a cable can do to connections. */
@Timeout(30)
class ShakyNetworkTest {

    private static final int A_MOMENT = 200;

    private ServerSocket server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    private ShakyNetwork network = new ShakyNetwork(Endpoint.loopback(server.getLocalPort()));
    private Socket near = new Socket();
    private Socket far = new Socket();

    ShakyNetworkTest() throws IOException {}

    @BeforeEach
    void connect() throws IOException {
        near = new Socket(network.endpoint().host(), network.endpoint().port());
        far = server.accept();
    }

    @AfterEach
    void close() throws IOException {
        near.close();
        far.close();
        network.close();
        server.close();
    }

    @Test
    void octetsPassBothWays() throws IOException {
        near.getOutputStream().write(7);
        assertEquals(7, far.getInputStream().read());
        far.getOutputStream().write(8);
        assertEquals(8, near.getInputStream().read());
    }

    @Test
    void nothingPassesWhileItIsFrozenAndAllWhenItThaws() throws IOException {
        network.freeze();
        near.getOutputStream().write(7);
        far.setSoTimeout(A_MOMENT);
        assertThrows(SocketTimeoutException.class, () -> far.getInputStream().read());
        network.thaw();
        far.setSoTimeout(0);
        assertEquals(7, far.getInputStream().read());
    }

    @Test
    void whatIsKilledIsResetOnBothSides() throws IOException {
        octetsPassBothWays();
        network.kill();
        assertThrows(IOException.class, () -> near.getInputStream().read());
        assertThrows(IOException.class, () -> far.getInputStream().read());
    }

    @Test
    void theEndOfOneSideIsTheEndOfTheOther() throws IOException {
        near.close();
        assertEquals(-1, far.getInputStream().read());
    }
}
