/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.model.station.Endpoint;
import org.telecontrol.model.station.Rtu;

/**
 * How a list tells RTUs apart: by the host of their first endpoint. A list has no column for ports, so the port is
 * written behind a host only where several RTUs have the same one.
 */
final class Hosts {

    private static final int USUAL_PORT = 2404;

    private final Collection<Rtu> rtus;
    private final boolean ports;

    /** @param ports whether the layout tells any port that is not the usual one */
    Hosts(Collection<Rtu> rtus, boolean ports) {
        this.rtus = rtus;
        this.ports = ports;
    }

    /** The text for each RTU; empty for those without endpoint. */
    Map<Rtu, String> all() {
        var count = new HashMap<String, Integer>();
        rtus.forEach(rtu -> count.merge(host(endpoint(rtu)), 1, Integer::sum));
        var texts = new LinkedHashMap<Rtu, String>();
        for (var rtu : rtus) {
            var endpoint = endpoint(rtu);
            var host = host(endpoint);
            texts.put(rtu,
                    endpoint == null || !(ports && endpoint.getPort() != USUAL_PORT) && count.getOrDefault(host, 0) == 1
                            ? host
                            : host + ":" + endpoint.getPort());
        }
        return texts;
    }

    private static @Nullable Endpoint endpoint(Rtu rtu) {
        return rtu.getEndpoints().isEmpty() ? null : rtu.getEndpoints().getFirst();
    }

    private static String host(@Nullable Endpoint endpoint) {
        return endpoint == null || endpoint.getHost() == null ? "" : endpoint.getHost();
    }
}
