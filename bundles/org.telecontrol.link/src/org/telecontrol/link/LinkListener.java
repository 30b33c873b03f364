/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

/** Receives the events of links on their delivery threads, see the package description. */
@FunctionalInterface
public interface LinkListener {

    void on(Link link, LinkEvent event);

    /** Whether {@link LinkEvent.AsduSent} is wanted. Asked once, before the first event of a link. */
    default boolean observesSent() {
        return false;
    }
}
