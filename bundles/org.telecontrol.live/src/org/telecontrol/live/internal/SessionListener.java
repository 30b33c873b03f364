/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.telecontrol.link.Link;
import org.telecontrol.link.LinkEvent;
import org.telecontrol.link.LinkEvent.AsduReceived;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.TrafficTap;

/** Hears a link, and lets its APDUs be seen. */
record SessionListener(TrafficTap tap, Predicate<AsduReceived> atOnce,
        BiConsumer<Link, LinkEvent> events) implements LinkListener {

    @Override
    public boolean takesAtOnce(AsduReceived received) {
        return atOnce.test(received);
    }

    @Override
    public void on(Link link, LinkEvent event) {
        events.accept(link, event);
    }
}
