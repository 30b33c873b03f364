/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live;

import org.telecontrol.link.Link;
import org.telecontrol.link.ObservedApdu;

/** Sees the APDUs of all sessions as octets. */
@FunctionalInterface
public interface TrafficObserver {

    /** Called in the middle of the link's work, for several links at the same time: must neither wait nor call it. */
    void observe(String rtu, Link link, ObservedApdu apdu);
}
