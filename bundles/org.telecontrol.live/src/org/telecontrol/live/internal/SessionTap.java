/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.util.Collection;

import org.telecontrol.link.Link;
import org.telecontrol.link.ObservedApdu;
import org.telecontrol.link.TrafficTap;
import org.telecontrol.live.TrafficObserver;

/** Lets the observers of traffic see the APDUs of a session. */
record SessionTap(String rtu, Collection<TrafficObserver> observers) implements TrafficTap {

    @Override
    public boolean isOpen() {
        return !observers.isEmpty();
    }

    @Override
    public void observe(Link link, ObservedApdu apdu) {
        observers.forEach(observer -> observer.observe(rtu, link, apdu));
    }
}
