/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import static org.telecontrol.iec104.CauseOfTransmission.ACTIVATION_CON;
import static org.telecontrol.iec104.CauseOfTransmission.ACTIVATION_TERMINATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.testkit.FakeLinks;
import org.telecontrol.link.testkit.FakeOutstation;
import org.telecontrol.link.testkit.VirtualLinkClock;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.SessionState;

/** Sessions on a network in memory, with a clock that is moved by hand: all that happens, happens before a call returns. */
final class SessionFixture {

    static final Endpoint NORTH = new Endpoint("192.0.2.10", 2404);

    /** Of all that is left to chance. */
    static final long SEED = 104;

    final VirtualLinkClock clock = new VirtualLinkClock();
    final FakeLinks network = new FakeLinks(clock);
    final LiveSessions sessions = new LiveSessions(network, clock, Runnable::run, new Random(SEED)::nextDouble);
    final List<LiveEvent> events = new ArrayList<>();

    SessionFixture() {
        sessions.listen(events::add);
    }

    /** An outstation that confirms and terminates everything. */
    FakeOutstation agreeable() {
        return network.outstationAt(NORTH).answering(
                asdu -> List.of(asdu.withCause(ACTIVATION_CON), asdu.withCause(ACTIVATION_TERMINATION)));
    }

    List<SessionState> states() {
        return of(LiveEvent.StatusChanged.class).stream().map(change -> change.status().state()).toList();
    }

    <E extends LiveEvent> List<E> of(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    static List<TypeIdentification> types(List<Asdu> asdus) {
        return asdus.stream().map(asdu -> asdu.type().orElseThrow()).toList();
    }
}
