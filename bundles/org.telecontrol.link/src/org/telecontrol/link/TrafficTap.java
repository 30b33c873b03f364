/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

/**
 * Sees every APDU of a link as octets. While it is closed it costs a link one look at {@link #isOpen} for each APDU.
 *
 * @see LinkListener#tap()
 */
public interface TrafficTap {

    /** Never sees anything. */
    TrafficTap NONE = new TrafficTap() {
        @Override
        public boolean isOpen() {
            return false;
        }

        @Override
        public void observe(Link link, ObservedApdu apdu) {
            // is never asked
        }
    };

    /** Whether APDUs are wanted now. Asked often, from any thread: a volatile field, not more. */
    boolean isOpen();

    /**
     * An APDU was received, or is about to be sent. The APDUs of one link come one after the other, those of several
     * links at the same time. Called in the middle of the link's work: must neither wait nor call the link.
     */
    void observe(Link link, ObservedApdu apdu);
}
