/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

/**
 * Where a station listens.
 *
 * @param host a name or address
 * @param port 1 to 65535; 0 stands for any free port, when listening only
 */
public record Endpoint(String host, int port) {

    /** The port registered for IEC 60870-5-104. */
    public static final int DEFAULT_PORT = 2404;

    /** @throws IllegalArgumentException when the host is blank or the port out of range */
    public Endpoint {
        if (host.isBlank()) {
            throw new IllegalArgumentException("An endpoint needs a host");
        }
        if (port < 0 || port > 0xffff) {
            throw new IllegalArgumentException("A port is 1 to 65535, not " + port);
        }
    }

    /** A port of this machine that other machines cannot reach. */
    public static Endpoint loopback(int port) {
        return new Endpoint("127.0.0.1", port);
    }

    /** {@code host:port}, with brackets around an IPv6 address. */
    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
