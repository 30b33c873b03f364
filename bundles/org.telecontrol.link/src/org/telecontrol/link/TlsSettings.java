/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/**
 * TLS 1.2 or 1.3 (IEC 62351-3). Stores are PKCS #12 or JKS files; secrets come from {@link PasswordSource}.
 *
 * @param keyStore own certificate with its key; null for a controlling station without a certificate
 * @param trustStore certificates that are trusted; null for those the Java platform trusts
 * @param verifyHostName whether the certificate of a controlled station must name its host
 * @param requireClientCertificate whether a controlled station insists on a certificate of the controlling station
 */
public record TlsSettings(@Nullable Path keyStore, @Nullable Path trustStore, PasswordSource passwords,
        boolean verifyHostName, boolean requireClientCertificate) {

    /** Trusts what this store holds, verifies the host name, has no certificate. */
    public static TlsSettings trusting(Path trustStore, PasswordSource passwords) {
        return new TlsSettings(null, trustStore, passwords, true, false);
    }

    public TlsSettings withKeyStore(Path store) {
        return new TlsSettings(store, trustStore, passwords, verifyHostName, requireClientCertificate);
    }

    public TlsSettings withVerifyHostName(boolean verify) {
        return new TlsSettings(keyStore, trustStore, passwords, verify, requireClientCertificate);
    }

    public TlsSettings withRequireClientCertificate(boolean require) {
        return new TlsSettings(keyStore, trustStore, passwords, verifyHostName, require);
    }
}
