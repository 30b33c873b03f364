/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.link.j60870.internal.session.Session;

/** Gathers frames, so that many of them go out with one call of the network. */
final class ApduWriter {

    private static final int ENOUGH = 8 * 1024;

    private final OutputStream out;
    private final ByteArrayOutputStream gathered = new ByteArrayOutputStream(ENOUGH + 256);
    private final List<Asdu> asdus = new ArrayList<>();

    ApduWriter(OutputStream out) {
        this.out = out;
    }

    /** Takes what the session may send now; called under its lock. Returns whether that was anything. */
    boolean gather(Session session) {
        asdus.clear();
        while (gathered.size() < ENOUGH) {
            var next = session.next();
            if (next.isEmpty()) {
                break;
            }
            gathered.writeBytes(next.get().apdu().octets());
            next.get().asdu().ifPresent(asdus::add);
        }
        return gathered.size() > 0;
    }

    /** Sends what was gathered. */
    void flush() throws IOException {
        gathered.writeTo(out);
        out.flush();
        gathered.reset();
    }

    /** The ASDUs in what was gathered. */
    List<Asdu> asdus() {
        return asdus;
    }
}
