/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.tests;

import java.time.Instant;
import java.util.Hashtable;
import java.util.Map;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Quality;
import org.telecontrol.iec104.QualityFlag;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.testkit.FakeLinks;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.live.Sessions;
import org.telecontrol.live.ui.view.LiveView;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.simulator.Simulation;
import org.telecontrol.simulator.SimulationOptions;
import org.telecontrol.simulator.Simulator;

/** The workbench's sessions for one test, with simulated RTUs at the other end of links without a network. */
final class LiveSystem implements AutoCloseable {

    private static final int OBJECTS_PER_ASDU = 60;

    final FakeLinks links = new FakeLinks(LinkClock.system());
    final Sessions sessions = Sessions.over(links);
    private final List<Simulation> simulations = new ArrayList<>();
    private final ServiceRegistration<Sessions> registration = FrameworkUtil.getBundle(LiveSystem.class)
            .getBundleContext().registerService(Sessions.class, sessions,
                    new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1000)));

    LiveSystem() {
        var memory = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(LiveView.class)).getDialogSettings();
        memory.put("live.table", (String) null);
    }

    /** Has an RTU listen; its values change so many times a second. */
    void simulate(Rtu rtu, double rate) throws LinkException {
        simulations.add(Simulator.over(links).start(List.of(rtu), SimulationOptions.DEFAULT.withRate(rate)));
    }

    /** Gives a point of a simulated RTU another value. */
    void set(String rtu, String point, String value) {
        simulations.stream().flatMap(simulation -> simulation.find(rtu).stream())
                .forEach(simulated -> simulated.set(point, value));
    }

    Session connect(Rtu rtu) {
        return sessions.open(rtu, SessionOptions.DEFAULT.withInterrogateOnConnect(true));
    }

    void makeUnreachable(Rtu rtu, Kind kind, String words) {
        rtu.getEndpoints().forEach(endpoint -> links.makeUnreachable(
                new Endpoint(endpoint.getHost(), endpoint.getPort()), new CloseReason(kind, words)));
    }

    /** Stores values for the points of {@link Grid#large}, as if they had come over the link. */
    void receive(Session session, int first, int count, double value) {
        for (var start = first; start < first + count; start += OBJECTS_PER_ASDU) {
            var objects = IntStream.range(start, Math.min(start + OBJECTS_PER_ASDU, first + count))
                    .mapToObj(number -> InformationObject.of(number + 1, new ShortFloat((float) (value + number))))
                    .toArray(InformationObject[]::new);
            session.image().apply(Asdu.of(TypeIdentification.M_ME_NC_1, CauseOfTransmission.SPONTANEOUS, 7, objects),
                    Instant.now());
        }
    }

    /** Stores values whose quality is not good. */
    void receiveInvalid(Session session, int first, int count) {
        var quality = Quality.of(QualityFlag.INVALID, QualityFlag.NOT_TOPICAL);
        var objects = IntStream.range(first, first + count)
                .mapToObj(number -> InformationObject.of(number + 1, new ShortFloat(number), quality, null))
                .toArray(InformationObject[]::new);
        session.image().apply(Asdu.of(TypeIdentification.M_ME_NC_1, CauseOfTransmission.SPONTANEOUS, 7, objects),
                Instant.now());
    }

    @Override
    public void close() {
        registration.unregister();
        sessions.closeAll().join();
        simulations.forEach(Simulation::close);
    }
}
