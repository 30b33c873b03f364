/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

/** Receives the events of links on their delivery threads, see the package description. */
@FunctionalInterface
public interface LinkListener {

    void on(Link link, LinkEvent event);

    /**
     * Offered an ASDU on the thread of the network, in the middle of the link's work, when nothing is to be delivered
     * before it. What can be taken there is spared the way to the delivery thread. Must neither wait nor call the link.
     *
     * @return whether it was taken; otherwise it is delivered as an event
     */
    default boolean takesAtOnce(LinkEvent.AsduReceived received) {
        return false;
    }

    /** Who sees the APDUs of a link as octets. Asked once, before the first APDU of a link. */
    default TrafficTap tap() {
        return TrafficTap.NONE;
    }

    /** What becomes of the I-frames that a controlled station sends. Asked once, before the first APDU of a link. */
    default OutgoingFrames frames() {
        return OutgoingFrames.SOUND;
    }
}
