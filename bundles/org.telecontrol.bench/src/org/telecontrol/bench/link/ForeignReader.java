/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.link;

/** Another stack as controlling station, to be compared with; an OSGi service. */
public interface ForeignReader {

    String name();

    /**
     * Connects to a port of this machine with k 12 and w 8, starts data transfer, and looks at every object that comes.
     *
     * @param links how many connections
     * @param objects how many come over all of them
     */
    void read(int port, int links, long objects) throws Exception;
}
