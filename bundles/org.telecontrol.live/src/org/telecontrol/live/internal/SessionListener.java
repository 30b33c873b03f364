/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.util.Collection;
import java.util.function.BiConsumer;

import org.telecontrol.link.Link;
import org.telecontrol.link.LinkEvent;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.ObservedApdu;
import org.telecontrol.link.TrafficTap;
import org.telecontrol.live.TrafficObserver;

/** Hears a link of a session, and lets the observers of traffic see its APDUs. */
record SessionListener(String rtu, Collection<TrafficObserver> observers, BiConsumer<Link, LinkEvent> events)
        implements
            LinkListener,
            TrafficTap {

    @Override
    public void on(Link link, LinkEvent event) {
        events.accept(link, event);
    }

    @Override
    public TrafficTap tap() {
        return this;
    }

    @Override
    public boolean isOpen() {
        return !observers.isEmpty();
    }

    @Override
    public void observe(Link link, ObservedApdu apdu) {
        observers.forEach(observer -> observer.observe(rtu, link, apdu));
    }
}
