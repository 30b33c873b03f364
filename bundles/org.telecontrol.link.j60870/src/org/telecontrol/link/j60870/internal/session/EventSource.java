/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.session;

import java.util.Optional;

/** Events that wait for whichever session of a redundancy group is started. Called under the lock of the session. */
public interface EventSource {

    /** There are none. */
    EventSource NONE = new EventSource() {
        @Override
        public void starting() {
            // nobody else is started
        }

        @Override
        public Optional<byte[]> next() {
            return Optional.empty();
        }

        @Override
        public void acknowledged(int count) {
            // never happens
        }

        @Override
        public void stopped() {
            // nothing is to be sent again
        }
    };

    /** The session is about to be started; when this returns, no other one is. */
    void starting();

    /** The next event to be sent, as an ASDU. */
    Optional<byte[]> next();

    /** The peer has acknowledged so many more of the events given. */
    void acknowledged(int count);

    /** The session is not started any more. */
    void stopped();
}
