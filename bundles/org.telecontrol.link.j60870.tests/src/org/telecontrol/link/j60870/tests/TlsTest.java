/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.ControlledStation;
import org.telecontrol.link.ControlledStationListener;
import org.telecontrol.link.ControllingStation;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkProvider;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.TlsSettings;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.testkit.KeyStores;
import org.telecontrol.link.testkit.RecordingListener;

/** Links over TLS, with certificates that are made for the test. */
@Timeout(300)
class TlsTest {

    private static final Certificates CERTIFICATES = Certificates.forTests();

    private final LinkProvider links = new J60870LinkProvider();
    private final RecordingListener controlling = new RecordingListener();
    private final TlsPeer peer = new TlsPeer();

    private static TlsSettings trusting(String name) {
        return CERTIFICATES.trusting(name);
    }

    private static TlsSettings station(String keys, String trusted) {
        return CERTIFICATES.station(keys, trusted);
    }

    private static LinkSettings settings(TlsSettings tls) {
        return LinkSettings.DEFAULT.withTls(tls);
    }

    private ControlledStation listen(TlsSettings tls) throws IOException {
        return peer.listen(links, tls);
    }

    private ControllingStation connect(ControlledStation station, TlsSettings tls) {
        return links.connect(station.endpoint(), settings(tls), controlling);
    }

    private void carriesAnInterrogation(ControllingStation link) {
        controlling.awaitState(LinkState.CONNECTED);
        link.startDataTransfer();
        controlling.awaitState(LinkState.STARTED);
        link.interrogate(1, 0);
        peer.heard.awaitAsdu(TypeIdentification.C_IC_NA_1, CauseOfTransmission.ACTIVATION);
        link.close();
        assertEquals(Kind.LOCAL, controlling.awaitClosed().kind());
        assertEquals("closed by peer", peer.heard.awaitClosed().words());
    }

    @Test
    void trustedStationsAreReached() throws Exception {
        try (var station = listen(station("station", "master"))) {
            carriesAnInterrogation(connect(station, trusting("station")));
        }
    }

    @Test
    void bothSidesMayHaveACertificate() throws Exception {
        var tls = station("station", "master").withRequireClientCertificate(true);
        try (var station = listen(tls)) {
            carriesAnInterrogation(connect(station, station("master", "station")));
        }
    }

    @Test
    void aControllingStationWithoutCertificateIsTurnedAway() throws Exception {
        var tls = station("station", "master").withRequireClientCertificate(true);
        try (var station = listen(tls)) {
            connect(station, trusting("station"));
            assertEquals(Kind.TLS, peer.awaitFailed().kind());
            assertEquals(Kind.TLS, controlling.awaitClosed().kind());
        }
    }

    @Test
    void aStrangersCertificateIsNotTrusted() throws Exception {
        try (var station = listen(station("station", "master"))) {
            connect(station, trusting("elsewhere"));
            assertEquals(new CloseReason(Kind.TLS, "the certificate of 127.0.0.1 is not trusted"),
                    controlling.awaitClosed());
        }
    }

    @Test
    void aCertificateForAnotherHostIsRefusedUnlessThatIsWanted() throws Exception {
        try (var station = listen(station("elsewhere", "master"))) {
            connect(station, trusting("elsewhere"));
            assertEquals(new CloseReason(Kind.TLS, "the certificate does not name the host 127.0.0.1"),
                    controlling.awaitClosed());
            controlling.clear();
            carriesAnInterrogation(connect(station, trusting("elsewhere").withVerifyHostName(false)));
        }
    }

    @Test
    void anExpiredCertificateIsNamed() throws Exception {
        try (var station = listen(station("expired", "master"))) {
            connect(station, trusting("authority"));
            assertEquals(new CloseReason(Kind.TLS, "the certificate of 127.0.0.1 has expired"),
                    controlling.awaitClosed());
        }
    }

    @Test
    void aStationWithoutTlsIsNamed() throws Exception {
        try (var station = links.listen(Endpoint.loopback(0), LinkSettings.DEFAULT, link -> peer.heard)) {
            connect(station, trusting("station"));
            assertEquals(Kind.NOT_IEC104, peer.heard.awaitClosed().kind());
            assertEquals(Kind.TLS, controlling.awaitClosed().kind());
        }
    }

    @Test
    void aPlainControllingStationIsTurnedAwayByTls() throws Exception {
        try (var station = listen(station("station", "master"))) {
            var link = links.connect(station.endpoint(), LinkSettings.DEFAULT, controlling);
            controlling.awaitState(LinkState.CONNECTED);
            link.startDataTransfer();
            assertEquals(new CloseReason(Kind.TLS, "peer speaks no TLS"), peer.awaitFailed());
            assertEquals(Kind.NOT_IEC104, controlling.awaitClosed().kind());
        }
    }

    @Test
    void whoIsTurnedAwayIsNotKeptThoughTheListenerFails() throws Exception {
        var failing = new ControlledStationListener() {
            @Override
            public LinkListener connected(Link link) {
                return peer.heard;
            }

            @Override
            public void attemptFailed(Endpoint from, CloseReason reason) {
                throw new IllegalStateException("a fault that a test wants");
            }
        };
        try (var station = links.listen(Endpoint.loopback(0), settings(station("station", "master")), failing);
                var visitor = RawPeer.connectedTo(station.endpoint())) {
            visitor.send(RawPeer.STARTDT_ACT);
            while (!visitor.receive().equals("closed")) {
                // an alert of TLS comes before
            }
        }
    }

    @Test
    void aPeerThatKeepsSilentIsGivenUpAfterT0() throws Exception {
        try (var silent = RawPeer.listening()) {
            var tls = LinkSettings.DEFAULT.withTls(trusting("station")).withTimeouts(Duration.ofSeconds(1),
                    Duration.ofSeconds(15), Duration.ofSeconds(10), Duration.ofSeconds(20));
            links.connect(silent.endpoint(), tls, controlling);
            assertEquals(new CloseReason(Kind.CONNECT_TIMEOUT, "no connection within 1 s"), controlling.awaitClosed());
        }
    }

    @Test
    void aMissingStoreIsNamed() throws Exception {
        try (var silent = RawPeer.listening()) {
            links.connect(silent.endpoint(), settings(trusting("nobody")), controlling);
            var reason = controlling.awaitClosed();
            assertEquals(Kind.TLS, reason.kind());
            assertTrue(reason.words().contains("nobody-trust.p12 cannot be read"), reason.words());
        }
    }

    @Test
    void storesAreReadAgainWhenTheyHaveChanged(@TempDir Path folder) throws Exception {
        var store = Files.copy(CERTIFICATES.trust("station"), folder.resolve("trust.p12"));
        var asked = new AtomicInteger();
        var tls = TlsSettings.trusting(store, file -> {
            asked.incrementAndGet();
            return KeyStores.PASSWORDS.passwordOf(file);
        });
        try (var station = listen(station("station", "master"))) {
            for (int times = 0; times < 3; times++) {
                carriesAnInterrogation(connect(station, tls));
                forget();
            }
            assertEquals(1, asked.get());
            Files.copy(CERTIFICATES.trust("elsewhere"), store, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(store, FileTime.from(Instant.EPOCH));
            connect(station, tls);
            assertEquals("the certificate of 127.0.0.1 is not trusted", controlling.awaitClosed().words());
            assertEquals(2, asked.get());
            controlling.clear();
            Files.delete(store);
            connect(station, tls);
            assertTrue(controlling.awaitClosed().words().contains("trust.p12 cannot be read"));
        }
    }

    private void forget() {
        controlling.clear();
        peer.heard.clear();
    }

    @Test
    void aWrongPasswordIsNamed() throws Exception {
        try (var silent = RawPeer.listening()) {
            var tls = TlsSettings.trusting(CERTIFICATES.trust("station"), store -> "wrong".toCharArray());
            links.connect(silent.endpoint(), settings(tls), controlling);
            var reason = controlling.awaitClosed();
            assertEquals(Kind.TLS, reason.kind());
            assertTrue(reason.words().contains("cannot be opened"), reason.words());
        }
    }
}
