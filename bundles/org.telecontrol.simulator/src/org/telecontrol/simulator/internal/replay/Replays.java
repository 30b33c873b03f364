/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.replay;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.telecontrol.link.LinkSettings;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.station.ReplayBehaviour;
import org.telecontrol.model.values.FilesOfModel;
import org.telecontrol.simulator.ReplaySource;
import org.telecontrol.simulator.ReplayedValue;

/** Finds what the points of an RTU repeat. */
public final class Replays {

    private Replays() {}

    /**
     * Reads each file once.
     *
     * @throws IllegalArgumentException with a sentence for people when a file cannot be read
     */
    public static Map<ConfiguredPoint, List<ReplayedValue>> of(List<ConfiguredPoint> points,
            List<ReplaySource> sources, LinkSettings settings) {
        var byFile = points.stream().filter(point -> point.simulation() instanceof ReplayBehaviour)
                .collect(Collectors.groupingBy(Replays::file, LinkedHashMap::new, Collectors.toList()));
        var values = new HashMap<ConfiguredPoint, List<ReplayedValue>>();
        byFile.forEach((file, repeating) -> values.putAll(read(file, repeating, sources, settings)));
        return values;
    }

    private static Path file(ConfiguredPoint point) {
        var replay = (ReplayBehaviour) point.simulation();
        return replay == null ? Path.of("") : FilesOfModel.resolve(replay, replay.getFile());
    }

    private static Map<ConfiguredPoint, List<ReplayedValue>> read(Path file, List<ConfiguredPoint> points,
            List<ReplaySource> sources, LinkSettings settings) {
        var source = sources.stream().filter(candidate -> candidate.reads(file)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        points.getFirst().qualifiedName() + ": " + file + " is of no kind that can be replayed"));
        try {
            return source.read(file, points, settings);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(points.getFirst().qualifiedName() + ": there is no " + file, e);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    points.getFirst().qualifiedName() + ": " + file + " cannot be replayed: " + e.getMessage(), e);
        }
    }
}
