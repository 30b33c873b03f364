/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.testkit;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports of this machine that nobody listens at, for whoever cannot be told to listen at any. They are below those that a
 * system gives away by itself: no connection takes one meanwhile, and none is connected to itself while nobody listens.
 */
public final class FreePorts {

    private static final int FIRST = 11_000;
    private static final int LAST = 19_000;
    private static final int ATTEMPTS = 1_000;

    private FreePorts() {}

    public static int one() throws IOException {
        return inARow(1);
    }

    /** The first of so many. */
    public static int inARow(int count) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int first = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (areFree(first, count)) {
                return first;
            }
        }
        throw new IOException("There are no " + count + " free ports from " + FIRST + " to " + LAST);
    }

    private static boolean areFree(int first, int count) throws IOException {
        for (int port = first; port < first + count; port++) {
            try {
                new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
            } catch (BindException e) {
                return false;
            }
        }
        return true;
    }
}
