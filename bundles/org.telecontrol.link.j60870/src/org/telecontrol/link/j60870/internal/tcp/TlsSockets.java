/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;

import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.TlsSettings;

/** Puts TLS over connected sockets. */
final class TlsSockets {

    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

    private final TlsSettings settings;

    TlsSockets(TlsSettings settings) {
        this.settings = settings;
    }

    /** The controlling station's side. The name of the host is verified here, sockets do not do that by themselves. */
    Socket connect(Socket plain, Endpoint endpoint, int timeoutMillis) throws IOException {
        var socket = layer(plain, endpoint.host(), endpoint.port());
        if (settings.verifyHostName()) {
            var parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
        }
        return shakeHands(socket, timeoutMillis);
    }

    /** The controlled station's side. */
    Socket accept(Socket plain, int timeoutMillis) throws IOException {
        var socket = layer(plain, plain.getInetAddress().getHostAddress(), plain.getPort());
        socket.setUseClientMode(false);
        socket.setNeedClientAuth(settings.requireClientCertificate());
        return shakeHands(socket, timeoutMillis);
    }

    private SSLSocket layer(Socket plain, String host, int port) throws IOException {
        try {
            var socket = (SSLSocket) context().getSocketFactory().createSocket(plain, host, port, true);
            socket.setEnabledProtocols(PROTOCOLS);
            return socket;
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }

    private static Socket shakeHands(SSLSocket socket, int timeoutMillis) throws IOException {
        try {
            socket.setSoTimeout(timeoutMillis);
            socket.startHandshake();
            socket.setSoTimeout(0);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private SSLContext context() throws IOException {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(keys(settings.keyStore()), trust(settings.trustStore()), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new SSLException("the TLS settings cannot be used: " + CloseReasons.message(e), e);
        }
    }

    private KeyManager @Nullable [] keys(@Nullable Path store) throws IOException, GeneralSecurityException {
        if (store == null) {
            return null;
        }
        var password = settings.passwords().passwordOf(store);
        try {
            var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(load(store, password), password);
            return factory.getKeyManagers();
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private TrustManager @Nullable [] trust(@Nullable Path store) throws IOException, GeneralSecurityException {
        if (store == null) {
            return null;
        }
        var password = settings.passwords().passwordOf(store);
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
