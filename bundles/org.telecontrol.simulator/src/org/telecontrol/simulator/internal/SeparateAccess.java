/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.util.List;
import java.util.Optional;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.link.RedundancyGroup;

/** An endpoint at which every controlling station is told everything. */
final class SeparateAccess extends Access {

    SeparateAccess(String name, int most) {
        super(name, most);
    }

    @Override
    Optional<RedundancyGroup> group() {
        return Optional.empty();
    }

    @Override
    List<Asdu> tell(List<Outbox> started, List<Asdu> events) {
        started.forEach(outbox -> outbox.report(events));
        return List.of();
    }

    @Override
    boolean isBehind(Outbox started) {
        return started.waiting() >= most();
    }

    @Override
    void awaitRoom(Outbox outbox) {
        outbox.awaitRoom(most());
    }
}
