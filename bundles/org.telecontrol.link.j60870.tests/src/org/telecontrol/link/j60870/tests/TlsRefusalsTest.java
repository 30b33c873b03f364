/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.ControlledStation;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.TlsSettings;
import org.telecontrol.link.TlsSettings.Version;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.testkit.KeyStores;
import org.telecontrol.link.testkit.RecordingListener;

/** Each way in which TLS can fail ends in one reason, in words, on both sides and in both versions. */
@Timeout(300)
class TlsRefusalsTest {

    private static final Certificates CERTIFICATES = Certificates.forTests();
    private static final List<String> SUITES_OF_1_2 = List.of("TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256");

    private final J60870LinkProvider links = new J60870LinkProvider();
    private final RecordingListener controlling = new RecordingListener();
    private final TlsPeer peer = new TlsPeer();

    private static TlsSettings trusting(String name) {
        return CERTIFICATES.trusting(name);
    }

    private static TlsSettings station(String keys, String trusted) {
        return CERTIFICATES.station(keys, trusted);
    }

    private static TlsSettings demanding(String trusted) {
        return station("station", trusted).withRequireClientCertificate(true);
    }

    private static TlsSettings in(Version version, TlsSettings tls) {
        return version == Version.TLS_1_3
                ? tls.withMinimumVersion(Version.TLS_1_3)
                : tls.withCipherSuites(SUITES_OF_1_2);
    }

    private ControlledStation listen(TlsSettings tls) throws IOException {
        return peer.listen(links, tls);
    }

    private void refused(TlsSettings station, TlsSettings master, String toMaster, String toStation) throws Exception {
        try (var listening = listen(station)) {
            links.connect(listening.endpoint(), LinkSettings.DEFAULT.withTls(master), controlling);
            assertEquals(new CloseReason(Kind.TLS, toMaster), controlling.awaitClosed());
            assertEquals(new CloseReason(Kind.TLS, toStation), peer.awaitFailed());
        }
    }

    private void accepted(TlsSettings station, TlsSettings master) throws Exception {
        try (var listening = listen(station)) {
            links.connect(listening.endpoint(), LinkSettings.DEFAULT.withTls(master), controlling)
                    .startDataTransfer();
            controlling.awaitState(LinkState.CONNECTED);
            peer.heard.awaitState(LinkState.CONNECTED);
        }
    }

    // ---- the controlling station's certificate

    @ParameterizedTest
    @EnumSource
    void noCertificate(Version version) throws Exception {
        refused(demanding("master"), in(version, trusting("station")), version == Version.TLS_1_3
                ? "peer wants a certificate of this side"
                : "peer wants a certificate of this side, or has no TLS cipher in common with it",
                "127.0.0.1 shows no certificate");
    }

    /** Java does not even show it. */
    @ParameterizedTest
    @EnumSource
    void aCertificateOfAnUnknownAuthority(Version version) throws Exception {
        refused(demanding("station"), in(version, station("master", "station")), version == Version.TLS_1_3
                ? "peer wants a certificate of an authority that has not issued the one of this side"
                : "peer and this side have no TLS cipher or certificate in common", "127.0.0.1 shows no certificate");
    }

    @ParameterizedTest
    @EnumSource
    void anExpiredCertificate(Version version) throws Exception {
        refused(demanding("authority"), in(version, station("expired", "station")),
                "peer does not trust the certificate of this side", "the certificate of 127.0.0.1 has expired");
    }

    // ---- the controlled station's certificate

    @ParameterizedTest
    @EnumSource
    void anExpiredStation(Version version) throws Exception {
        refused(station("expired", "master"), in(version, trusting("authority")),
                "the certificate of 127.0.0.1 has expired", "peer says that the certificate of this side has expired");
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownStation(Version version) throws Exception {
        refused(station("station", "master"), in(version, trusting("elsewhere")),
                "the certificate of 127.0.0.1 is not trusted", "peer does not trust the certificate of this side");
    }

    @ParameterizedTest
    @EnumSource
    void anotherHost(Version version) throws Exception {
        refused(station("elsewhere", "master"), in(version, trusting("elsewhere")),
                "the certificate does not name the host 127.0.0.1",
                "peer does not trust the certificate of this side");
    }

    @Test
    void theKeyOfAnAliasIsShown() throws Exception {
        refused(station("both", "master").withKeyAlias("elsewhere"), trusting("station"),
                "the certificate of 127.0.0.1 is not trusted", "peer does not trust the certificate of this side");
        controlling.clear();
        accepted(station("both", "master").withKeyAlias("station"), trusting("station"));
    }

    @Test
    void anAliasWithoutKeyIsNamed() throws Exception {
        var store = CERTIFICATES.keys("both");
        try (var listening = listen(station("station", "master"))) {
            links.connect(listening.endpoint(), LinkSettings.DEFAULT.withTls(station("both", "station")
                    .withKeyAlias("nobody")), controlling);
            assertEquals(new CloseReason(Kind.TLS, "TLS failed: the store " + store + " has no key named nobody"),
                    controlling.awaitClosed());
        }
    }

    // ---- pinned certificates

    private static String fingerprint(String name) throws Exception {
        var certificate = KeyStores.open(CERTIFICATES.keys(name)).getCertificate(name);
        return HexFormat.ofDelimiter(":").withUpperCase().formatHex(
                MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    }

    @ParameterizedTest
    @EnumSource
    void aPinnedCertificateIsTrustedWhateverItsDatesAndHost(Version version) throws Exception {
        accepted(station("elsewhere", "master"), in(version, trusting("station"))
                .withTrustedFingerprint(fingerprint("elsewhere")));
    }

    @Test
    void anotherThanThePinnedCertificateIsRefused() throws Exception {
        var found = fingerprint("elsewhere").replace(":", "").toLowerCase();
        refused(station("elsewhere", "master"), trusting("elsewhere").withTrustedFingerprint(fingerprint("station")),
                "the certificate of 127.0.0.1 is not the one that is trusted: its fingerprint is " + found,
                "peer does not trust the certificate of this side");
    }

    @Test
    void aFingerprintHasItsLength() {
        var refusal = assertThrows(IllegalArgumentException.class,
                () -> trusting("station").withTrustedFingerprint("AB:CD"));
        assertEquals("A SHA-256 fingerprint has 64 hexadecimal digits, unlike \"AB:CD\"", refusal.getMessage());
    }

    // ---- versions and ciphers

    @Test
    void noCommonVersion() throws Exception {
        refused(station("station", "master").withMinimumVersion(Version.TLS_1_3),
                in(Version.TLS_1_2, trusting("station")), "peer and this side have no TLS version in common",
                "peer and this side have no TLS version in common");
    }

    @Test
    void noCommonCipher() throws Exception {
        refused(station("station", "master").withCipherSuites(SUITES_OF_1_2.subList(0, 1)),
                trusting("station").withCipherSuites(SUITES_OF_1_2.subList(1, 2)),
                "peer wants a certificate of this side, or has no TLS cipher in common with it",
                "peer and this side have no TLS cipher or certificate in common");
    }

    @Test
    void anUnknownCipherIsNamed() throws Exception {
        try (var listening = listen(station("station", "master"))) {
            links.connect(listening.endpoint(), LinkSettings.DEFAULT.withTls(trusting("station").withCipherSuites(
                    List.of("TLS_OF_MY_OWN"))), controlling);
            var reason = controlling.awaitClosed();
            assertEquals(Kind.TLS, reason.kind());
            assertTrue(reason.words().endsWith("unknown cipher suite TLS_OF_MY_OWN"), reason.words());
        }
    }
}
