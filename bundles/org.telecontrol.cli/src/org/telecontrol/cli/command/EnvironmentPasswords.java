/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.nio.file.Path;

import org.telecontrol.link.PasswordSource;

/** Passwords of key and trust stores from the environment, so that they are in no file and on no command line. */
final class EnvironmentPasswords implements PasswordSource {

    static final String VARIABLE = "TELECONTROL_STORE_PASSWORD";

    @Override
    public char[] passwordOf(Path store) throws IOException {
        var password = System.getenv(VARIABLE);
        if (password == null) {
            throw new IOException("no password for " + store + ": set " + VARIABLE);
        }
        return password.toCharArray();
    }
}
