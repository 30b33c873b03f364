/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.telecontrol.link.ControlledStation;
import org.telecontrol.link.ControlledStationListener;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;

/** The listening side of {@link FakeLinks}. */
final class FakeControlledStation implements ControlledStation {

    private static final int FIRST_PEER_PORT = 50_000;

    private final FakeLinks network;
    private final Endpoint endpoint;
    private final LinkSettings settings;
    private final ControlledStationListener listener;
    private final List<FakeLink> links = new CopyOnWriteArrayList<>();
    private int accepted;

    FakeControlledStation(FakeLinks network, Endpoint endpoint, LinkSettings settings,
            ControlledStationListener listener) {
        this.network = network;
        this.endpoint = endpoint;
        this.settings = settings;
        this.listener = listener;
    }

    void accept(FakeLink controlling) {
        var peer = Endpoint.loopback(FIRST_PEER_PORT + accepted++);
        var controlled = FakeLink.controlled(network, peer, settings);
        links.add(controlled);
        controlled.join(controlling);
        listener.groupOf(peer).ifPresent(controlled::join);
        controlled.open(listener.connected(controlled));
        controlling.change(LinkState.CONNECTED);
    }

    @Override
    public Endpoint endpoint() {
        return endpoint;
    }

    @Override
    public List<Link> links() {
        return links.stream().filter(link -> link.state() != LinkState.CLOSED).map(Link.class::cast).toList();
    }

    @Override
    public void close() {
        network.stopListening(this);
        links().forEach(Link::close);
    }
}
