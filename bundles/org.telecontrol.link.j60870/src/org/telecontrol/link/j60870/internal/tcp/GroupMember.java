/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.util.Optional;

import org.telecontrol.link.RedundancyGroup;
import org.telecontrol.link.j60870.internal.asdu.AsduEncoder;
import org.telecontrol.link.j60870.internal.session.EventSource;

/** Stands between a connection and its redundancy group. */
final class GroupMember implements EventSource, RedundancyGroup.Member {

    private final RedundancyGroup group;
    private final AsduEncoder encoder;
    private final Connection connection;

    GroupMember(RedundancyGroup group, AsduEncoder encoder, Connection connection) {
        this.group = group;
        this.encoder = encoder;
        this.connection = connection;
    }

    @Override
    public void starting() {
        group.start(this);
    }

    @Override
    public Optional<byte[]> next() {
        return group.next(this).map(encoder::encode);
    }

    @Override
    public void acknowledged(int count) {
        group.acknowledged(this, count);
    }

    @Override
    public void stopped() {
        group.stop(this);
    }

    @Override
    public void giveWay() {
        connection.giveWay();
    }

    @Override
    public void eventsWait() {
        connection.send();
    }
}
