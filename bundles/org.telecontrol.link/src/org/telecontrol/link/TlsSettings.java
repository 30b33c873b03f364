/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/**
 * TLS 1.2 or 1.3 (IEC 62351-3). Stores are PKCS #12 or JKS files; secrets come from {@link PasswordSource}.
 *
 * @param keyStore own certificate with its key; null for a controlling station without a certificate
 * @param keyAlias which of the keys of the store; null or blank for the one that Java finds fit
 * @param trustStore certificates that are trusted; null for those the Java platform trusts
 * @param verifyHostName whether the certificate of a controlled station must name its host
 * @param requireClientCertificate whether a controlled station insists on a certificate of the controlling station
 * @param minimumVersion the oldest version that is spoken
 * @param cipherSuites by their standard names, for example TLS_AES_128_GCM_SHA256; empty for those Java enables
 * @param trustedFingerprint SHA-256 of the one certificate that the peer may have, as hexadecimal digits that colons may
 *        separate: it is trusted whoever issued it, whatever its dates and host; null to go by the trust store
 */
public record TlsSettings(@Nullable Path keyStore, @Nullable String keyAlias, @Nullable Path trustStore,
        PasswordSource passwords, boolean verifyHostName, boolean requireClientCertificate, Version minimumVersion,
        List<String> cipherSuites, @Nullable String trustedFingerprint) {

    /** Versions of TLS. */
    public enum Version {
        TLS_1_2, TLS_1_3
    }

    private static final int FINGERPRINT_DIGITS = 64;

    /** @throws IllegalArgumentException when the fingerprint is none */
    public TlsSettings {
        cipherSuites = List.copyOf(cipherSuites);
        if (keyAlias != null && keyAlias.isBlank()) {
            keyAlias = null;
        }
        if (trustedFingerprint != null) {
            trustedFingerprint = digits(trustedFingerprint);
        }
    }

    /** TLS 1.2 and 1.3 with what Java enables. */
    public TlsSettings(@Nullable Path keyStore, @Nullable Path trustStore, PasswordSource passwords,
            boolean verifyHostName, boolean requireClientCertificate) {
        this(keyStore, null, trustStore, passwords, verifyHostName, requireClientCertificate, Version.TLS_1_2,
                List.of(), null);
    }

    private static String digits(String fingerprint) {
        var digits = fingerprint.replace(":", "").strip().toLowerCase(Locale.ROOT);
        if (digits.length() != FINGERPRINT_DIGITS || !digits.chars().allMatch(HexFormat::isHexDigit)) {
            throw new IllegalArgumentException(
                    "A SHA-256 fingerprint has 64 hexadecimal digits, unlike \"" + fingerprint + "\"");
        }
        return digits;
    }

    /** Trusts what this store holds, verifies the host name, has no certificate. */
    public static TlsSettings trusting(Path trustStore, PasswordSource passwords) {
        return new TlsSettings(null, trustStore, passwords, true, false);
    }

    public TlsSettings withKeyStore(Path store) {
        return new TlsSettings(store, keyAlias, trustStore, passwords, verifyHostName, requireClientCertificate,
                minimumVersion, cipherSuites, trustedFingerprint);
    }

    public TlsSettings withKeyAlias(@Nullable String alias) {
        return new TlsSettings(keyStore, alias, trustStore, passwords, verifyHostName, requireClientCertificate,
                minimumVersion, cipherSuites, trustedFingerprint);
    }

    public TlsSettings withVerifyHostName(boolean verify) {
        return new TlsSettings(keyStore, keyAlias, trustStore, passwords, verify, requireClientCertificate,
                minimumVersion, cipherSuites, trustedFingerprint);
    }

    public TlsSettings withRequireClientCertificate(boolean require) {
        return new TlsSettings(keyStore, keyAlias, trustStore, passwords, verifyHostName, require, minimumVersion,
                cipherSuites, trustedFingerprint);
    }

    public TlsSettings withMinimumVersion(Version version) {
        return new TlsSettings(keyStore, keyAlias, trustStore, passwords, verifyHostName, requireClientCertificate,
                version, cipherSuites, trustedFingerprint);
    }

    public TlsSettings withCipherSuites(List<String> suites) {
        return new TlsSettings(keyStore, keyAlias, trustStore, passwords, verifyHostName, requireClientCertificate,
                minimumVersion, suites, trustedFingerprint);
    }

    public TlsSettings withTrustedFingerprint(@Nullable String fingerprint) {
        return new TlsSettings(keyStore, keyAlias, trustStore, passwords, verifyHostName, requireClientCertificate,
                minimumVersion, cipherSuites, fingerprint);
    }
}
