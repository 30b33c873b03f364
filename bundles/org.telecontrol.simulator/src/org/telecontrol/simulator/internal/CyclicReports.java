/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.PointAddress;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.simulator.internal.Process.Report;

/** Reports values periodically and as background scan, in the periods that the configuration gives. */
final class CyclicReports {

    private record Cycle(Duration period, CauseOfTransmission cause) {}

    private final Process process;
    private final Agenda agenda;
    private final BiConsumer<List<Report>, CauseOfTransmission> publish;
    private final Map<Cycle, List<ConfiguredPoint>> cycles = new HashMap<>();
    private final Set<PointAddress> silent = new HashSet<>();

    CyclicReports(Process process, Agenda agenda, BiConsumer<List<Report>, CauseOfTransmission> publish) {
        this.process = process;
        this.agenda = agenda;
        this.publish = publish;
        for (var point : process.points().monitored()) {
            add(point, point.cyclicPeriod(), CauseOfTransmission.PERIODIC);
            add(point, point.backgroundPeriod(), CauseOfTransmission.BACKGROUND_SCAN);
        }
    }

    private void add(ConfiguredPoint point, @Nullable Duration period, CauseOfTransmission cause) {
        if (period != null && period.isPositive()) {
            cycles.computeIfAbsent(new Cycle(period, cause), cycle -> new ArrayList<>()).add(point);
        }
    }

    void begin() {
        cycles.keySet().forEach(this::later);
    }

    private void later(Cycle cycle) {
        agenda.after(cycle.period(), () -> {
            publish.accept(process.values(speaking(cycle)), cycle.cause());
            later(cycle);
        });
    }

    private synchronized List<ConfiguredPoint> speaking(Cycle cycle) {
        return cycles.getOrDefault(cycle, List.of()).stream().filter(point -> !isSilent(cycle, point)).toList();
    }

    private boolean isSilent(Cycle cycle, ConfiguredPoint point) {
        return cycle.cause() == CauseOfTransmission.PERIODIC && silent.contains(point.address());
    }

    /** Lets a point be reported periodically or not; tells whether it is one that is. */
    synchronized boolean activate(PointAddress address, boolean active) {
        boolean isCyclic = process.points().monitored(address)
                .flatMap(point -> Optional.ofNullable(point.cyclicPeriod())).isPresent();
        if (active) {
            silent.remove(address);
        } else if (isCyclic) {
            silent.add(address);
        }
        return isCyclic;
    }
}
