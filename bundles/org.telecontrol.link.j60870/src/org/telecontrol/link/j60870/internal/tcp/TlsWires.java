/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.TlsSettings;
import org.telecontrol.link.TlsSettings.Version;

/** Puts TLS over connected channels. May be used from any thread. */
final class TlsWires {

    private final TlsSettings settings;
    private volatile @Nullable Read read;

    /** What was made of the stores when they were as they are told. */
    private record Read(List<Object> stores, SSLContext context) {}

    TlsWires(TlsSettings settings) {
        this.settings = settings;
    }

    /** The controlling station's side; waits for the handshake. */
    Wire connect(SocketChannel channel, Endpoint endpoint) throws IOException {
        var engine = context().createSSLEngine(endpoint.host(), endpoint.port());
        engine.setUseClientMode(true);
        if (settings.verifyHostName() && settings.trustedFingerprint() == null) {
            var parameters = engine.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            engine.setSSLParameters(parameters);
        }
        return shakeHands(channel, engine);
    }

    /** The controlled station's side; waits for the handshake. */
    Wire accept(SocketChannel channel) throws IOException {
        var engine = context().createSSLEngine();
        engine.setUseClientMode(false);
        engine.setNeedClientAuth(settings.requireClientCertificate());
        return shakeHands(channel, engine);
    }

    private Wire shakeHands(SocketChannel channel, SSLEngine engine) throws IOException {
        engine.setEnabledProtocols(settings.minimumVersion() == Version.TLS_1_3
                ? new String[]{"TLSv1.3"}
                : new String[]{"TLSv1.3", "TLSv1.2"});
        enableCipherSuites(engine);
        var wire = new TlsWire(channel, engine);
        wire.shakeHands();
        return wire;
    }

    private void enableCipherSuites(SSLEngine engine) throws SSLException {
        if (settings.cipherSuites().isEmpty()) {
            return;
        }
        var supported = List.of(engine.getSupportedCipherSuites());
        for (var suite : settings.cipherSuites()) {
            if (!supported.contains(suite)) {
                throw new SSLException("the TLS settings cannot be used: unknown cipher suite " + suite);
            }
        }
        engine.setEnabledCipherSuites(settings.cipherSuites().toArray(String[]::new));
    }

    /** The stores are read again only when they have changed: deriving their keys from a password takes a while. */
    private SSLContext context() throws IOException {
        var stores = List.of(state(settings.keyStore()), state(settings.trustStore()));
        var known = read;
        if (known == null || !known.stores().equals(stores)) {
            known = new Read(stores, makeContext());
            read = known;
        }
        return known.context();
    }

    /** What changes with a file. */
    private static Object state(@Nullable Path store) {
        try {
            return store == null
                    ? ""
                    : List.of(Files.getLastModifiedTime(store), Files.size(store));
        } catch (IOException e) {
            return CloseReasons.message(e);
        }
    }

    private SSLContext makeContext() throws IOException {
        try {
            var fresh = SSLContext.getInstance("TLS");
            var fingerprint = settings.trustedFingerprint();
            fresh.init(keys(settings.keyStore()), fingerprint == null
                    ? trust(settings.trustStore())
                    : new TrustManager[]{new FingerprintTrust(fingerprint)}, null);
            return fresh;
        } catch (GeneralSecurityException e) {
            throw new SSLException("the TLS settings cannot be used: " + CloseReasons.message(e), e);
        }
    }

    private KeyManager @Nullable [] keys(@Nullable Path store) throws IOException, GeneralSecurityException {
        if (store == null) {
            return null;
        }
        var password = password(store);
        try {
            var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            var keys = load(store, password);
            keepOnly(settings.keyAlias(), keys, store);
            factory.init(keys, password);
            return factory.getKeyManagers();
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** Leaves the key that is wanted in the copy of the store that is in memory. */
    private static void keepOnly(@Nullable String alias, KeyStore keys, Path store)
            throws IOException, GeneralSecurityException {
        if (alias == null) {
            return;
        }
        if (!keys.isKeyEntry(alias)) {
            throw new SSLException("the store " + store + " has no key named " + alias);
        }
        for (var other : Collections.list(keys.aliases())) {
            if (!other.equalsIgnoreCase(alias) && keys.isKeyEntry(other)) {
                keys.deleteEntry(other);
            }
        }
    }

    private char[] password(Path store) throws SSLException {
        try {
            return settings.passwords().passwordOf(store);
        } catch (IOException e) {
            throw new SSLException(CloseReasons.message(e), e);
        }
    }

    private TrustManager @Nullable [] trust(@Nullable Path store) throws IOException, GeneralSecurityException {
        if (store == null) {
            return null;
        }
        var password = password(store);
        try {
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(load(store, password));
            return factory.getTrustManagers();
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static KeyStore load(Path store, char[] password) throws IOException, GeneralSecurityException {
        if (!Files.isReadable(store)) {
            throw new SSLException("the store " + store + " cannot be read");
        }
        try {
            return KeyStore.getInstance(store.toFile(), password);
        } catch (IOException e) {
            throw new SSLException("the store " + store + " cannot be opened: " + CloseReasons.message(e), e);
        }
    }
}
