/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator;

import java.util.List;
import java.util.Optional;

/** RTUs that are being simulated. May be used from any thread. */
public interface Simulation extends AutoCloseable {

    /** The RTUs in the order in which they were given. */
    List<SimulatedRtu> rtus();

    /** The RTU with this name. */
    default Optional<SimulatedRtu> find(String rtu) {
        return rtus().stream().filter(candidate -> candidate.name().equals(rtu)).findFirst();
    }

    /** Closes all connections in good order and stops listening. Returns at once. */
    @Override
    void close();
}
