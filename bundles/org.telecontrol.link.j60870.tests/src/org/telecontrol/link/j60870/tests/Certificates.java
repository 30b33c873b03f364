/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.telecontrol.link.PasswordSource;

/** Keys and certificates that are made once for all tests, with the JDK's keytool, and deleted with the machine's end. */
final class Certificates {

    private static final String ALL = "all.p12";
    private static final String PASSWORD = "for-tests-only";
    static final PasswordSource PASSWORDS = store -> PASSWORD.toCharArray();

    private static final Certificates MADE = make();

    private final Path folder;

    private Certificates(Path folder) {
        this.folder = folder;
    }

    static Certificates forTests() {
        return MADE;
    }

    private static Certificates make() {
        try {
            var made = new Certificates(Files.createTempDirectory("certificates"));
            made.makeAll();
            Runtime.getRuntime().addShutdownHook(new Thread(made::delete));
            return made;
        } catch (IOException | InterruptedException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void delete() {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeAll() throws IOException, InterruptedException, GeneralSecurityException {
        makeKey("station", "-ext", "SAN=ip:127.0.0.1");
        makeKey("elsewhere", "-ext", "SAN=dns:elsewhere.invalid");
        makeKey("master");
        makeKey("authority", "-ext", "bc:c");
        // One that is trusted itself is never too old for Java; one that an authority has signed is.
        makeKey("expired", "-signer", "authority", "-ext", "SAN=ip:127.0.0.1", "-startdate", "-10d");
        var all = KeyStore.getInstance(folder.resolve(ALL).toFile(), PASSWORD.toCharArray());
        for (var name : Collections.list(all.aliases())) {
            storeKeys(name, all, name);
            var trusted = empty();
            trusted.setCertificateEntry(name, all.getCertificate(name));
            store(trusted, trust(name));
        }
        storeKeys("both", all, "station", "elsewhere");
    }

    private void makeKey(String name, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", name, "-keyalg", "EC", "-dname", "CN=" + name, "-validity", "5", "-keystore",
                folder.resolve(ALL).toString(), "-storepass", PASSWORD, "-storetype", "PKCS12"));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), output);
    }

    private void storeKeys(String name, KeyStore from, String... aliases)
            throws IOException, GeneralSecurityException {
        var keys = empty();
        for (var alias : aliases) {
            keys.setKeyEntry(alias, from.getKey(alias, PASSWORD.toCharArray()), PASSWORD.toCharArray(),
                    from.getCertificateChain(alias));
        }
        store(keys, keys(name));
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        var made = KeyStore.getInstance("PKCS12");
        made.load(null, null);
        return made;
    }

    private static void store(KeyStore keys, Path file) throws IOException, GeneralSecurityException {
        try (var out = Files.newOutputStream(file)) {
            keys.store(out, PASSWORD.toCharArray());
        }
    }

    Path keys(String name) {
        return folder.resolve(name + "-keys.p12");
    }

    Path trust(String name) {
        return folder.resolve(name + "-trust.p12");
    }
}
