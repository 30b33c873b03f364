/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.TlsSettings;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.testkit.KeyStores;
import org.telecontrol.link.testkit.RecordingListener;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.simulator.SimulationOptions;
import org.telecontrol.simulator.Simulator;
import org.telecontrol.testkit.stations.RtuBuilder;

/** RTUs whose link profile asks for TLS. */
@Timeout(120)
class SecuredRtuTest {

    @TempDir
    static Path folder = Path.of("");

    private final J60870LinkProvider links = new J60870LinkProvider();
    private final RecordingListener listener = new RecordingListener();

    @BeforeAll
    static void makeStores() throws Exception {
        KeyStores.make(keys(), trust());
    }

    private static Path keys() {
        return folder.resolve("keys.p12");
    }

    private static Path trust() {
        return folder.resolve("trust.p12");
    }

    private static Rtu rtu(String keyStore, String trustStore) {
        return new RtuBuilder("NORTH").profile(profile -> {
            var tls = StationFactory.eINSTANCE.createTlsSettings();
            tls.setKeyStore(keyStore);
            tls.setTrustStore(trustStore);
            profile.setTls(tls);
        }).station(1).point("Door", TypeIdentification.M_SP_NA_1, 100).build();
    }

    private static SimulationOptions options() {
        return SimulationOptions.DEFAULT.withFirstPort(SimulationOptions.ANY).withRate(0)
                .withPasswords(KeyStores.PASSWORDS);
    }

    @Test
    void whoShowsACertificateIsLetIn() throws IOException {
        try (var simulation = Simulator.over(links).start(List.of(rtu(keys().toString(), trust().toString())),
                options())) {
            var tls = TlsSettings.trusting(trust(), KeyStores.PASSWORDS).withKeyStore(keys());
            links.connect(simulation.rtus().getFirst().endpoint(), LinkSettings.DEFAULT.withTls(tls), listener)
                    .startDataTransfer();
            listener.awaitState(LinkState.CONNECTED);
        }
    }

    @Test
    void whoShowsNoneIsNot() throws IOException {
        try (var simulation = Simulator.over(links).start(List.of(rtu(keys().toString(), trust().toString())),
                options())) {
            links.connect(simulation.rtus().getFirst().endpoint(),
                    LinkSettings.DEFAULT.withTls(TlsSettings.trusting(trust(), KeyStores.PASSWORDS)), listener);
            assertEquals(CloseReason.Kind.TLS, listener.awaitClosed().kind());
        }
    }

    @Test
    void anRtuWithoutCertificateIsRefusedInOneSentence() {
        var refused = assertThrows(IllegalArgumentException.class,
                () -> Simulator.over(links).start(List.of(rtu("", trust().toString())), options()));
        assertEquals("NORTH: a simulated RTU needs a certificate for TLS, and its link profile names no key store",
                refused.getMessage());
    }
}
