/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.util.LinkedHashMap;
import java.util.Map;

import org.telecontrol.link.TlsSettings;

/** The TLS settings that were used last, so that a link that is made again does not read their stores again. */
final class KnownTls {

    private static final int MOST = 100;
    private static final float LOAD = 0.75f;

    private final Map<TlsSettings, TlsWires> used = new LinkedHashMap<>(MOST, LOAD, true);

    synchronized TlsWires of(TlsSettings settings) {
        var wires = used.computeIfAbsent(settings, TlsWires::new);
        if (used.size() > MOST) {
            used.remove(used.keySet().iterator().next());
        }
        return wires;
    }
}
