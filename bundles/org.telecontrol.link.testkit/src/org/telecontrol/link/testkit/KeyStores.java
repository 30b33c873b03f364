/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;

import org.telecontrol.link.PasswordSource;

/** Key and trust stores for TLS, all with one password; keys are made with the JDK's keytool. */
public final class KeyStores {

    public static final String PASSWORD = "for-tests-only";
    public static final PasswordSource PASSWORDS = store -> PASSWORD.toCharArray();

    private static final String TYPE = "PKCS12";

    private KeyStores() {}

    /** Makes a station's key, with a certificate for this machine, and a store that trusts it. */
    public static void make(Path keys, Path trust) throws IOException, InterruptedException, GeneralSecurityException {
        addKey(keys, "station", "-ext", "SAN=ip:127.0.0.1");
        trust(keys, "station", trust);
    }

    /** @param options further ones of {@code keytool -genkeypair} */
    public static void addKey(Path store, String name, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", name, "-keyalg", "EC", "-dname", "CN=" + name, "-validity", "5", "-keystore",
                store.toString(), "-storepass", PASSWORD, "-storetype", TYPE));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(output);
        }
    }

    /** Makes a store that trusts the certificate of a key. */
    public static void trust(Path keys, String name, Path trust) throws IOException, GeneralSecurityException {
        var trusted = empty();
        trusted.setCertificateEntry(name, open(keys).getCertificate(name));
        save(trusted, trust);
    }

    /** Makes a store of some of the keys of another. */
    public static void copyKeys(Path from, Path to, String... names) throws IOException, GeneralSecurityException {
        var keys = open(from);
        var copy = empty();
        for (var name : names) {
            copy.setKeyEntry(name, keys.getKey(name, PASSWORD.toCharArray()), PASSWORD.toCharArray(),
                    keys.getCertificateChain(name));
        }
        save(copy, to);
    }

    public static KeyStore open(Path store) throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        var made = KeyStore.getInstance(TYPE);
        made.load(null, null);
        return made;
    }

    private static void save(KeyStore keys, Path file) throws IOException, GeneralSecurityException {
        try (var out = Files.newOutputStream(file)) {
            keys.store(out, PASSWORD.toCharArray());
        }
    }
}
