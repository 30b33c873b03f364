/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.telecontrol.link.CloseReason;
import org.telecontrol.link.ControlledStation;
import org.telecontrol.link.ControlledStationListener;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkProvider;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.TlsSettings;
import org.telecontrol.link.testkit.RecordingListener;

/** A station that listens over TLS, and what it hears of its links and of those that came to none. */
final class TlsPeer implements ControlledStationListener {

    final RecordingListener heard = new RecordingListener();

    private final BlockingQueue<CloseReason> failed = new LinkedBlockingQueue<>();

    ControlledStation listen(LinkProvider links, TlsSettings tls) throws IOException {
        return links.listen(Endpoint.loopback(0), LinkSettings.DEFAULT.withTls(tls), this);
    }

    CloseReason awaitFailed() throws InterruptedException {
        return failed.take();
    }

    @Override
    public LinkListener connected(Link link) {
        return heard;
    }

    @Override
    public void attemptFailed(Endpoint peer, CloseReason reason) {
        failed.add(reason);
    }
}
