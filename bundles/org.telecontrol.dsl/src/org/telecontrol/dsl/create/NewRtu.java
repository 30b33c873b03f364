/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.create;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.iec104.CommonAddress;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.StationFactory;

/**
 * An RTU with one endpoint and one station whose points come from typicals.
 *
 * @param host a name or an address
 * @param port 1 to 65535
 * @param link null for the standard's values
 */
public record NewRtu(String name, String host, int port, @Nullable LinkProfile link, int commonAddress,
        List<BayRow> bays) {

    /**
     * What stands in its way, as a sentence for people.
     *
     * @param taken the names of what else there is
     */
    public Optional<String> objection(Collection<String> taken) {
        if (name.isBlank()) {
            return Optional.of("An RTU has a name");
        }
        if (taken.stream().anyMatch(name::equalsIgnoreCase)) {
            return Optional.of("There is a " + name + " already");
        }
        if (host.isBlank()) {
            return Optional.of("An endpoint has a host, such as 192.0.2.10");
        }
        if (port < 1 || port > 65_535) {
            return Optional.of("A port is 1 to 65535, not " + port);
        }
        if (commonAddress < CommonAddress.MIN || commonAddress > CommonAddress.MAX) {
            return Optional.of("A common address is 1 to " + CommonAddress.MAX + ", not " + commonAddress);
        }
        return bays.stream().flatMap(row -> objection(row).stream()).findFirst().or(this::overlap)
                .or(this::repeatedName);
    }

    /** The text for the end of a file: the RTU in the one layout, ending with a line break. */
    public String text() {
        var configuration = StationFactory.eINSTANCE.createConfiguration();
        configuration.getElements().add(element());
        return StationFiles.text(configuration);
    }

    private static Optional<String> objection(BayRow row) {
        if (row.prefix().isBlank()) {
            return Optional.of("The uses of " + row.typical().getName() + " have a name");
        }
        if (row.count() < 1) {
            return Optional.of("There is at least one use of " + row.typical().getName());
        }
        if (row.overlapsItself()) {
            return Optional.of("Uses of " + row.typical().getName() + " reach over " + BayRow.span(row.typical())
                    + " addresses: a step of " + row.step() + " lets them overlap");
        }
        return row.fits()
                ? Optional.empty()
                : Optional.of("The addresses of " + row.prefix() + " leave the range of 1 to 16777215");
    }

    private Optional<String> overlap() {
        var sorted = bays.stream().sorted((one, other) -> Integer.compare(one.firstBase(), other.firstBase())).toList();
        for (int index = 1; index < sorted.size(); index++) {
            if (sorted.get(index).firstBase() < sorted.get(index - 1).end()) {
                return Optional.of("The addresses of " + sorted.get(index).prefix() + " overlap those of "
                        + sorted.get(index - 1).prefix() + ", which end at " + (sorted.get(index - 1).end() - 1));
            }
        }
        return Optional.empty();
    }

    private Optional<String> repeatedName() {
        var names = new HashSet<String>();
        return bays.stream().flatMap(row -> row.names().stream()).filter(use -> !names.add(use)).findFirst()
                .map(use -> "There are two uses of the name " + use);
    }

    private Rtu element() {
        var factory = StationFactory.eINSTANCE;
        var endpoint = factory.createEndpoint();
        endpoint.setHost(host);
        endpoint.setPort(port);
        var station = factory.createStation();
        station.setCommonAddress(commonAddress);
        bays.forEach(row -> station.getElements().addAll(row.uses()));
        var rtu = factory.createRtu();
        rtu.setName(name);
        rtu.setLink(link);
        rtu.getEndpoints().add(endpoint);
        rtu.getStations().add(station);
        return rtu;
    }
}
