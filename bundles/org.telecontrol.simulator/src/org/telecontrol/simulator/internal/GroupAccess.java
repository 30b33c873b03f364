/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.util.List;
import java.util.Optional;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.link.RedundancyGroup;

/** The endpoints of a redundancy group: one connection is told everything, and what it does not acknowledge the next. */
final class GroupAccess extends Access {

    private volatile RedundancyGroup group;

    GroupAccess(String name, int most) {
        super(name, most);
        group = new RedundancyGroup(2 * most);
    }

    /** The connections that come then belong to another group: nothing is left of this one. */
    @Override
    synchronized void restart(List<Asdu> first) {
        super.restart(first);
        group = new RedundancyGroup(2 * most());
    }

    @Override
    Optional<RedundancyGroup> group() {
        return Optional.of(group);
    }

    @Override
    List<Asdu> tell(List<Outbox> started, List<Asdu> events) {
        for (int next = 0; next < events.size(); next++) {
            if (!group.report(events.get(next))) {
                return events.subList(next, events.size());
            }
        }
        return List.of();
    }

    @Override
    boolean isBehind(Outbox started) {
        return group.waiting() >= most();
    }

    @Override
    void awaitRoom(Outbox outbox) {
        if (outbox.isStarted()) {
            group.awaitRoom(most());
        }
    }
}
