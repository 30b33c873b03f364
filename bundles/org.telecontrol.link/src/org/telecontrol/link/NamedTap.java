/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

import java.util.Collection;

/**
 * Lets observers see the APDUs of an RTU's links.
 *
 * @param observers may change at any time
 */
public record NamedTap(String rtu, Collection<TrafficObserver> observers) implements TrafficTap {

    @Override
    public boolean isOpen() {
        return !observers.isEmpty();
    }

    @Override
    public void observe(Link link, ObservedApdu apdu) {
        observers.forEach(observer -> observer.observe(rtu, link, apdu));
    }
}
