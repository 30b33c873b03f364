/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkException;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.live.Sessions;
import org.telecontrol.simulator.SimulationOptions;
import org.telecontrol.simulator.Simulator;
import org.telecontrol.testkit.ui.junit.UiTest;

/** The services as they are installed, over TCP on loopback: nothing here is a fake. */
@UiTest
class ServicesTest {

    private static final List<String> PROVIDERS = List.of("org.telecontrol.link.j60870", "org.telecontrol.live",
            "org.telecontrol.simulator");

    private final LivePage page = new LivePage();

    @AfterEach
    void close() {
        page.view.close();
    }

    @Test
    void theViewFollowsTheInstalledSessions() throws BundleException, LinkException {
        start();
        var sessions = service(Sessions.class);
        var rtu = Grid.small("TCP", 1);
        try (var simulation = service(Simulator.class).start(List.of(rtu),
                SimulationOptions.DEFAULT.withFirstPort(SimulationOptions.ANY).withRate(20))) {
            var endpoint = simulation.rtus().getFirst().endpoint();
            sessions.open(rtu, SessionOptions.DEFAULT.to(Endpoint.loopback(endpoint.port()))
                    .withInterrogateOnConnect(true));
            page.awaitState(0, "started");
            page.awaitRows(3);
            page.awaitCell(1, "Quality", "good");
            page.awaitCell(2, "Cause", "spontaneous");
            sessions.closeAll().join();
            page.awaitState(0, "closed");
        } finally {
            sessions.closeAll().join();
            sessions.forget("TCP");
        }
        assertTrue(sessions.all().isEmpty());
    }

    /** The product starts these bundles; a test's framework leaves that to the test. */
    private static void start() throws BundleException {
        for (var bundle : FrameworkUtil.getBundle(ServicesTest.class).getBundleContext().getBundles()) {
            if (PROVIDERS.contains(bundle.getSymbolicName())) {
                bundle.start();
            }
        }
    }

    private static <S> S service(Class<S> type) {
        var context = FrameworkUtil.getBundle(ServicesTest.class).getBundleContext();
        return Objects.requireNonNull(context.getService(context.getServiceReference(type)));
    }
}
