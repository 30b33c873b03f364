/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.telecontrol.link.LinkSettings;
import org.telecontrol.model.points.ConfiguredPoint;

/** Reads recordings of one kind for points that repeat them; an OSGi service. May be used from any thread. */
public interface ReplaySource {

    /** Whether it reads files with this name. */
    boolean reads(Path file);

    /**
     * Reads a file once for all points that repeat it. Points that are not in it are left out.
     *
     * @return the values of each point in the order of time
     * @throws IOException when it cannot be read; the message is for people, with the line where that helps
     */
    Map<ConfiguredPoint, List<ReplayedValue>> read(Path file, Collection<ConfiguredPoint> points,
            LinkSettings settings) throws IOException;
}
