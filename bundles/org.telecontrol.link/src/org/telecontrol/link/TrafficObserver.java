/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

/** Sees the APDUs of several links as octets. */
@FunctionalInterface
public interface TrafficObserver {

    /**
     * Called in the middle of the link's work, for several links at the same time: must neither wait nor call it.
     *
     * @param rtu whose link it is
     */
    void observe(String rtu, Link link, ObservedApdu apdu);
}
