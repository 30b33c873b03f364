/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;

/**
 * Why a TLS session failed, in words instead of the platform's. What the peer found fault with comes as an alert, whose
 * name the platform puts into its message.
 *
 * @param host of the peer
 * @param hasCertificate whether this side has a certificate to show
 */
record TlsWords(String host, boolean hasCertificate) {

    /** Begins the message of {@link FingerprintTrust}. */
    static final String OTHER_FINGERPRINT = "its fingerprint is ";

    private static final String ALERT = "received fatal alert: ";

    String of(SSLException failure) {
        var words = CloseReasons.message(failure).toLowerCase(Locale.ROOT);
        int alert = words.indexOf(ALERT);
        return alert < 0 ? own(failure, words) : told(words.substring(alert + ALERT.length()));
    }

    /** What this side found. */
    private String own(SSLException failure, String words) {
        var causes = Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause).toList();
        var certificate = "the certificate of " + host;
        if (causes.stream().anyMatch(CertificateExpiredException.class::isInstance)) {
            return certificate + " has expired";
        }
        if (causes.stream().anyMatch(CertificateNotYetValidException.class::isInstance)) {
            return certificate + " is not valid yet";
        }
        if (says(words, "no subject alternative", "no name matching")) {
            return "the certificate does not name the host " + host;
        }
        if (says(words, "certification path", "trustanchors", "path building failed", "path validation failed")) {
            return certificate + " is not trusted";
        }
        int fingerprint = words.indexOf(OTHER_FINGERPRINT);
        if (fingerprint >= 0) {
            return certificate + " is not the one that is trusted: " + words.substring(fingerprint);
        }
        if (says(words, "empty client certificate chain")) {
            return host + " shows no certificate";
        }
        if (says(words, "nrecognized ssl message")) {
            return "peer speaks no TLS";
        }
        if (says(words, "protocol version", "protocol_version", "is not enabled or supported")) {
            return noCommonVersion();
        }
        if (says(words, "no cipher suites in common", "handshake_failure", "no appropriate protocol")) {
            return nothingInCommon();
        }
        return "TLS failed: " + CloseReasons.message(failure);
    }

    /** What the peer found. */
    private String told(String alert) {
        return switch (alert.strip()) {
            case "certificate_required" -> hasCertificate
                    ? "peer wants a certificate of an authority that has not issued the one of this side"
                    : "peer wants a certificate of this side";
            case "certificate_expired" -> "peer says that the certificate of this side has expired";
            case "certificate_revoked" -> "peer says that the certificate of this side was revoked";
            case "bad_certificate", "unsupported_certificate", "certificate_unknown", "unknown_ca", "access_denied" ->
                hasCertificate
                        ? "peer does not trust the certificate of this side"
                        : "peer wants a certificate of this side";
            case "protocol_version" -> noCommonVersion();
            case "handshake_failure", "insufficient_security" -> hasCertificate
                    ? nothingInCommon()
                    : "peer wants a certificate of this side, or has no TLS cipher in common with it";
            default -> "peer ended TLS with \"" + alert.strip().replace('_', ' ') + "\"";
        };
    }

    private static String noCommonVersion() {
        return "peer and this side have no TLS version in common";
    }

    private static String nothingInCommon() {
        return "peer and this side have no TLS cipher or certificate in common";
    }

    private static boolean says(String words, String... parts) {
        return List.of(parts).stream().anyMatch(words::contains);
    }
}
