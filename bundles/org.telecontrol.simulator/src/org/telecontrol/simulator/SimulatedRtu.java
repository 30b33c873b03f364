/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator;

import java.util.List;
import java.util.Optional;

import org.telecontrol.iec104.InformationElement;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.file.FileAddress;

/** An RTU that is being simulated. May be used from any thread. */
public interface SimulatedRtu {

    String name();

    /** Where it listens first, with the actual port. */
    default Endpoint endpoint() {
        return endpoints().getFirst();
    }

    /** Where it listens, in the order of the configuration, with the actual ports. */
    List<Endpoint> endpoints();

    /** How many controlling stations are connected. */
    int connections();

    /** What a point has now, empty when there is no such point in monitor direction. */
    Optional<InformationElement> value(String point);

    /**
     * Gives a point another value and reports it as spontaneous. Waits while a controlling station is so slow that the
     * event buffer is full.
     *
     * @param value a state text, or a number in engineering units
     * @throws IllegalArgumentException with a sentence for people when there is no such point or it has no such value
     */
    void set(String point, String value);

    /** Lets something be wrong from now on, or puts it right. */
    void fault(Fault fault, boolean isPresent);

    /** Gives the RTU a file that controlling stations can read. */
    void putFile(FileAddress file, byte[] octets);

    /** A file that it was given, or that a controlling station has written. */
    Optional<byte[]> file(FileAddress file);

    /** How many events got lost because nobody was connected for too long. */
    long lostEvents();

    /**
     * Ends all connections at once, as a device does that is switched off and on; it listens all the time. All values are
     * as at the beginning, what was selected and what waited is forgotten, and whoever starts data transfer next is told
     * of the end of initialization.
     */
    void restart();
}
