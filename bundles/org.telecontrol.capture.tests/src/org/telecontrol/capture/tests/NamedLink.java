/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.tests;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;

/** A link that has nothing but its two ends. */
record NamedLink(Endpoint local, Endpoint remote) implements Link {

    @Override
    public Endpoint peer() {
        return remote;
    }

    @Override
    public LinkSettings settings() {
        return LinkSettings.DEFAULT;
    }

    @Override
    public LinkState state() {
        return LinkState.STARTED;
    }

    @Override
    public boolean send(Asdu asdu) {
        return false;
    }

    @Override
    public void close() {
        // was never open
    }

    @Override
    public void abort() {
        // was never open
    }

    @Override
    public CompletionStage<CloseReason> closed() {
        return new CompletableFuture<>();
    }
}
