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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.telecontrol.link.PasswordSource;

/** Keys and certificates that are made once for all tests, with the JDK's keytool, and deleted with the machine's end. */
final class Certificates {

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
        } catch (IOException | InterruptedException e) {
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

    private void makeAll() throws IOException, InterruptedException {
        makeKeys("station", "-ext", "SAN=ip:127.0.0.1", "-validity", "10");
        makeKeys("elsewhere", "-ext", "SAN=dns:elsewhere.invalid", "-validity", "10");
        makeKeys("master", "-validity", "10");
        makeKeys("authority", "-ext", "bc:c", "-validity", "10");
        makeKeys("expired", "-validity", "10");
        signExpired();
        keytool("-importkeystore", "-srckeystore", keys("station"), "-srcstorepass", PASSWORD, "-destkeystore",
                keys("both"), "-alias", "station");
        keytool("-importkeystore", "-srckeystore", keys("elsewhere"), "-srcstorepass", PASSWORD, "-destkeystore",
                keys("both"), "-alias", "elsewhere");
    }

    /** A certificate that is trusted itself is never too old for Java; one that an authority has signed is. */
    private void signExpired() throws IOException, InterruptedException {
        var request = folder.resolve("expired.csr");
        var signed = folder.resolve("expired-signed.cer");
        keytool("-certreq", "-alias", "expired", "-keystore", keys("expired"), "-file", request);
        keytool("-gencert", "-alias", "authority", "-keystore", keys("authority"), "-infile", request, "-outfile",
                signed, "-ext", "SAN=ip:127.0.0.1", "-startdate", "-10d", "-validity", "5");
        keytool("-importcert", "-noprompt", "-alias", "authority", "-file", folder.resolve("authority.cer"),
                "-keystore", keys("expired"));
        keytool("-importcert", "-noprompt", "-alias", "expired", "-file", signed, "-keystore", keys("expired"));
    }

    private void makeKeys(String name, String... options) throws IOException, InterruptedException {
        keytool("-genkeypair", "-alias", name, "-keyalg", "EC", "-dname", "CN=" + name, "-keystore", keys(name),
                options);
        keytool("-exportcert", "-alias", name, "-keystore", keys(name), "-file", folder.resolve(name + ".cer"));
        keytool("-importcert", "-noprompt", "-alias", name, "-file", folder.resolve(name + ".cer"), "-keystore",
                trust(name));
    }

    private void keytool(Object... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        for (var argument : arguments) {
            if (argument instanceof String[] several) {
                command.addAll(Arrays.asList(several));
            } else {
                command.add(argument.toString());
            }
        }
        command.addAll(command.contains("-importkeystore")
                ? List.of("-deststorepass", PASSWORD, "-noprompt")
                : List.of("-storepass", PASSWORD, "-storetype", "PKCS12"));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), output);
    }

    Path keys(String name) {
        return folder.resolve(name + "-keys.p12");
    }

    Path trust(String name) {
        return folder.resolve(name + "-trust.p12");
    }
}
