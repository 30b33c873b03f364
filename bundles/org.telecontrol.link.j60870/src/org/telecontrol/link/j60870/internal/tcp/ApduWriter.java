/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

import org.telecontrol.link.j60870.internal.session.Apdu;
import org.telecontrol.link.j60870.internal.session.FrameFates;
import org.telecontrol.link.j60870.internal.session.Session;

/** Gathers frames, so that many of them go out with one call of the network. */
final class ApduWriter {

    private static final int ROOM = 8 * 1024;
    private static final int LONGEST_APDU = 255;

    /** One that is repeated, at most. */
    private static final int LONGEST_NEXT = 2 * LONGEST_APDU;

    private final Wire wire;
    private final FrameFates fates;
    private final Consumer<Apdu> leaving;
    private final ByteBuffer gathered = ByteBuffer.allocateDirect(ROOM).limit(0);

    /** @param leaving told of each frame before it goes out */
    ApduWriter(Wire wire, FrameFates fates, Consumer<Apdu> leaving) {
        this.wire = wire;
        this.fates = fates;
        this.leaving = leaving;
    }

    /**
     * Sends what the session has to send, as far as the network takes it.
     *
     * @return whether everything is gone; otherwise the wire is to be watched
     */
    boolean send(Session session) throws IOException {
        do {
            if (!wire.write(gathered)) {
                return false;
            }
        } while (gather(session));
        return true;
    }

    private boolean gather(Session session) {
        gathered.clear();
        while (gathered.remaining() >= LONGEST_NEXT) {
            var next = session.next();
            if (next.isEmpty()) {
                break;
            }
            fates.pass(next.get(), this::put);
        }
        gathered.flip();
        return gathered.hasRemaining();
    }

    private void put(Apdu apdu) {
        leaving.accept(apdu);
        gathered.put(apdu.buffer(), apdu.at(), apdu.length());
    }
}
