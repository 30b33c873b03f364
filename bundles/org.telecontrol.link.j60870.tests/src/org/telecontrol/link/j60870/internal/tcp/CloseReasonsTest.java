/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Duration;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.PasswordSource;
import org.telecontrol.link.TlsSettings;

/** What the network reports, in words and for programs. */
class CloseReasonsTest {

    private static final Endpoint PEER = new Endpoint("rtu", 2404);

    private static Arguments connecting(IOException failure, Kind kind, String words) {
        return arguments(failure, new CloseReason(kind, words));
    }

    private static SSLException because(Throwable cause) {
        return new SSLHandshakeException("PKIX path validation failed", cause);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                connecting(new UnknownHostException("rtu"), Kind.UNKNOWN_HOST, "unknown host rtu"),
                connecting(new NoRouteToHostException("No route to host"), Kind.NO_ROUTE, "no route to host"),
                connecting(new ConnectException("Network is unreachable"), Kind.NO_ROUTE, "network is unreachable"),
                connecting(new SocketException("Network is unreachable"), Kind.NO_ROUTE, "network is unreachable"),
                connecting(new ConnectException("Connection refused"), Kind.REFUSED, "connection refused"),
                connecting(new PortUnreachableException(), Kind.REFUSED, "connection refused"),
                connecting(new ConnectException("Connection timed out"), Kind.CONNECT_TIMEOUT, "no answer from host"),
                connecting(new SocketException("Connection reset"), Kind.RESET, "connection reset by peer"),
                connecting(new IOException("Broken pipe"), Kind.RESET, "connection reset by peer"),
                connecting(new SocketException("Too many open files"), Kind.FAULT, "too many open files"),
                connecting(new EOFException(), Kind.TLS, "closed by peer during the TLS handshake"),
                connecting(because(new CertificateExpiredException()), Kind.TLS,
                        "the certificate of rtu has expired"),
                connecting(because(new CertificateNotYetValidException()), Kind.TLS,
                        "the certificate of rtu is not valid yet"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void connecting(IOException failure, CloseReason reason) {
        assertEquals(reason, CloseReasons.ofConnecting(failure, PEER, LinkSettings.DEFAULT));
    }

    @Test
    void time() {
        assertEquals(new CloseReason(Kind.CONNECT_TIMEOUT, "no connection within 30 s"),
                CloseReasons.connectTimeout(Duration.ofSeconds(30)));
        assertEquals("no connection within 500 ms", CloseReasons.connectTimeout(Duration.ofMillis(500)).words());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "certificate_revoked     | peer says that the certificate of this side was revoked",
            "certificate_expired     | peer says that the certificate of this side has expired",
            "unknown_ca              | peer does not trust the certificate of this side",
            "protocol_version        | peer and this side have no TLS version in common",
            "insufficient_security   | peer and this side have no TLS cipher or certificate in common",
            "internal_error          | peer ended TLS with \"internal error\""})
    void alerts(String alert, String words) {
        var tls = TlsSettings.trusting(Path.of("trust.p12"), PasswordSource.NONE).withKeyStore(Path.of("keys.p12"));
        assertEquals(new CloseReason(Kind.TLS, words), CloseReasons.ofConnecting(
                new SSLHandshakeException("Received fatal alert: " + alert), PEER, LinkSettings.DEFAULT.withTls(tls)));
    }
}
