/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

import java.util.List;

/** A listening controlled station with the links of the controlling stations that came to it. */
public interface ControlledStation extends AutoCloseable {

    /** Where it listens, with the actual port. */
    Endpoint endpoint();

    /** The links that are not closed, in the order in which they came. */
    List<Link> links();

    /** Stops listening and closes all links in good order. Returns at once. */
    @Override
    void close();
}
