/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.stations;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.Point;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.StationFactory;

/** Makes an RTU step by step; points and commands go to the station named last. */
public final class RtuBuilder {

    private static final StationFactory MODEL = StationFactory.eINSTANCE;

    private final Rtu rtu = MODEL.createRtu();
    private final LinkProfile profile = MODEL.createLinkProfile();
    private @Nullable Station station;

    public RtuBuilder(String name) {
        rtu.setName(name);
        profile.setName("link");
        rtu.setLink(profile);
    }

    public RtuBuilder endpoint(String host, int port) {
        var endpoint = MODEL.createEndpoint();
        endpoint.setHost(host);
        endpoint.setPort(port);
        rtu.getEndpoints().add(endpoint);
        return this;
    }

    public RtuBuilder profile(Consumer<LinkProfile> settings) {
        settings.accept(profile);
        return this;
    }

    /** A general interrogation of each station after each start of data transfer. */
    public RtuBuilder interrogatedOnConnect() {
        var plan = MODEL.createInterrogationPlan();
        plan.setOnConnect(true);
        profile.setInterrogation(plan);
        return this;
    }

    public RtuBuilder station(int commonAddress) {
        var added = MODEL.createStation();
        added.setCommonAddress(commonAddress);
        rtu.getStations().add(added);
        station = added;
        return this;
    }

    public RtuBuilder point(String name, TypeIdentification type, int address) {
        return point(name, type, address, point -> {
            // nothing special
        });
    }

    public RtuBuilder point(String name, TypeIdentification type, int address, Consumer<Point> properties) {
        var point = MODEL.createPoint();
        add(point, name, type, address);
        properties.accept(point);
        return this;
    }

    /** A direct command whose termination is expected. */
    public RtuBuilder command(String name, TypeIdentification type, int address) {
        return command(name, type, address, command -> {
            // nothing special
        });
    }

    public RtuBuilder command(String name, TypeIdentification type, int address, Consumer<Command> properties) {
        var command = MODEL.createCommand();
        add(command, name, type, address);
        properties.accept(command);
        return this;
    }

    /** The point with this name, which is there already, shows what the command added last does. */
    public RtuBuilder returning(String point) {
        var elements = current().getElements();
        var reference = MODEL.createPointReference();
        reference.setPoint((InformationObject) elements.stream().filter(element -> element.getName().equals(point))
                .findFirst().orElseThrow());
        ((Command) elements.getLast()).setReturnInformation(reference);
        return this;
    }

    private void add(InformationObject object, String name, TypeIdentification type, int address) {
        object.setName(name);
        object.setType(type);
        object.setAddress(address);
        current().getElements().add(object);
    }

    private Station current() {
        var now = station;
        if (now == null) {
            throw new IllegalStateException("Name a station first");
        }
        return now;
    }

    public Rtu build() {
        return rtu;
    }
}
