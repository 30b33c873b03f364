/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.ListedPoints;
import org.telecontrol.exchange.PointList;
import org.telecontrol.exchange.Severity;
import org.telecontrol.exchange.internal.Identifiers;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.ConfigurationElement;
import org.telecontrol.model.station.Endpoint;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.StationFactory;

/**
 * Chooses the RTU for the rows of one host: the one that is named by the engineer, or has that host, or is the only one;
 * else a new one, named as the list names its device, by its host, or after the file.
 */
final class RtuChoice {

    private final PointList list;
    private final ImportOptions options;
    private final Configuration configuration;
    private final Set<String> names;
    private final List<Rtu> rtus;

    RtuChoice(PointList list, Configuration configuration) {
        this.list = list;
        this.options = list.options();
        this.configuration = configuration;
        this.names = configuration.getElements().stream().map(ConfigurationElement::getName)
                .collect(Collectors.toCollection(HashSet::new));
        this.rtus = new ArrayList<>(configuration.getElements().stream().filter(Rtu.class::isInstance)
                .map(Rtu.class::cast).toList());
    }

    RtuTarget choose(ListedPoints.OfRtu points, Findings found) {
        var listedHost = points.getFirst().host();
        var listed = HostPort.parse(listedHost);
        var chosen = options.host();
        var host = chosen == null ? listed.host() : chosen;
        var given = options.port();
        var port = given == null ? listed.port() : given;
        var existing = existing(host, port, listedHost, points);
        if (existing.isPresent()) {
            adjustEndpoint(existing.get(), found);
            return new RtuTarget(configuration, existing.get());
        }
        return create(newName(listed.host(), points), host, port, found);
    }

    private Optional<Rtu> existing(String host, @Nullable Integer port, String listedHost, ListedPoints.OfRtu points) {
        var name = options.rtu();
        if (name != null) {
            return named(name);
        }
        if (listedHost.isEmpty()) {
            var device = deviceName(points);
            if (device.isPresent()) {
                return device.flatMap(this::named);
            }
            return rtus.size() == 1 ? Optional.of(rtus.getFirst()) : named(fileName());
        }
        return rtus.stream().filter(rtu -> rtu.getEndpoints().stream().anyMatch(end -> isAt(end, host, port)))
                .findFirst()
                .or(() -> deviceName(points).flatMap(this::named).filter(rtu -> rtu.getEndpoints().isEmpty()));
    }

    private static boolean isAt(Endpoint endpoint, String host, @Nullable Integer port) {
        return host.equals(endpoint.getHost()) && (port == null || port == endpoint.getPort());
    }

    private Optional<Rtu> named(String name) {
        return rtus.stream().filter(rtu -> name.equals(rtu.getName())).findFirst();
    }

    private String newName(String host, ListedPoints.OfRtu points) {
        var given = options.rtu();
        if (given != null) {
            return free(Identifiers.of(given));
        }
        return free(deviceName(points).orElseGet(() -> host.isEmpty()
                ? fileName()
                : "RTU_" + Identifiers.of(host)
                        .replaceFirst("^P(?=[0-9])", "")));
    }

    /** What the list calls the device, if it has one name for all rows of a host. */
    private static Optional<String> deviceName(ListedPoints.OfRtu points) {
        var device = "";
        for (int i = 0; i < points.size(); i++) {
            var rtu = points.traits(i).rtu();
            if (!rtu.isEmpty() && !rtu.equals(device)) {
                if (!device.isEmpty()) {
                    return Optional.empty();
                }
                device = rtu;
            }
        }
        return Optional.of(Identifiers.of(device)).filter(name -> !name.isEmpty());
    }

    private String fileName() {
        var file = String.valueOf(list.source().getFileName()).replaceFirst("\\.[^.]*$", "");
        var name = Identifiers.of(file);
        return name.isEmpty() ? "RTU" : name;
    }

    private String free(String wanted) {
        var name = wanted.isEmpty() ? "RTU" : wanted;
        for (int i = 2; !names.add(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    private RtuTarget create(String name, String host, @Nullable Integer port, Findings found) {
        var rtu = StationFactory.eINSTANCE.createRtu();
        rtu.setName(name);
        if (host.isEmpty()) {
            found.problem(Severity.WARNING, "Neither the list nor you say the host of RTU " + name
                    + "; it is created without an endpoint", "no-host");
        } else {
            rtu.getEndpoints().add(RtuTarget.endpoint(host, port));
        }
        rtus.add(rtu);
        var target = new RtuTarget(configuration, rtu);
        found.step(Step.whole(new Change(Change.Kind.ADDED, name, 0, 0, "", "", 0, List.of()), target::put));
        return target;
    }

    /** Only what the engineer says moves an RTU that is configured; a list may have been made for another network. */
    private void adjustEndpoint(Rtu rtu, Findings found) {
        var host = options.host();
        var port = options.port();
        if (host == null && port == null) {
            return;
        }
        var before = rtu.getEndpoints().stream().findFirst().orElse(null);
        if (before == null) {
            if (host != null) {
                move(found, rtu, "", host + ":" + (port == null ? 2404 : port),
                        () -> rtu.getEndpoints().add(RtuTarget.endpoint(host, port)));
            }
            return;
        }
        var newHost = host == null ? before.getHost() : host;
        int newPort = port == null ? before.getPort() : port;
        if (!Objects.equals(newHost, before.getHost()) || newPort != before.getPort()) {
            move(found, rtu, before.getHost() + ":" + before.getPort(), newHost + ":" + newPort, () -> {
                before.setHost(newHost);
                before.setPort(newPort);
            });
        }
    }

    private void move(Findings found, Rtu rtu, String before, String after, Runnable action) {
        var field = new Change.Field("endpoint", before, after);
        found.step(Step.edits(new Change(Change.Kind.CHANGED, rtu.getName(), 0, 0, "", "", 0, List.of(field)),
                List.of(new Edit(field, action))));
    }
}
