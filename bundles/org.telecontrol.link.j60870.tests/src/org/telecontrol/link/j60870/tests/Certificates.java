/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

import org.telecontrol.link.TlsSettings;
import org.telecontrol.link.testkit.KeyStores;

/** Keys and certificates that are made once for all tests, and deleted with the machine's end. */
final class Certificates {

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
        var all = folder.resolve("all.p12");
        KeyStores.addKey(all, "station", "-ext", "SAN=ip:127.0.0.1");
        KeyStores.addKey(all, "elsewhere", "-ext", "SAN=dns:elsewhere.invalid");
        KeyStores.addKey(all, "master");
        KeyStores.addKey(all, "authority", "-ext", "bc:c");
        // One that is trusted itself is never too old for Java; one that an authority has signed is.
        KeyStores.addKey(all, "expired", "-signer", "authority", "-ext", "SAN=ip:127.0.0.1", "-startdate", "-10d");
        for (var name : List.of("station", "elsewhere", "master", "authority", "expired")) {
            KeyStores.copyKeys(all, keys(name), name);
            KeyStores.trust(all, name, trust(name));
        }
        KeyStores.copyKeys(all, keys("both"), "station", "elsewhere");
    }

    Path keys(String name) {
        return folder.resolve(name + "-keys.p12");
    }

    Path trust(String name) {
        return folder.resolve(name + "-trust.p12");
    }

    TlsSettings trusting(String name) {
        return TlsSettings.trusting(trust(name), KeyStores.PASSWORDS);
    }

    TlsSettings station(String keys, String trusted) {
        return trusting(trusted).withKeyStore(keys(keys));
    }
}
