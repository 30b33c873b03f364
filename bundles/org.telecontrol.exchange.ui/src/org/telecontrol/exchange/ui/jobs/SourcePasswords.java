/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.jobs;

import java.io.IOException;

import org.eclipse.osgi.util.NLS;
import org.telecontrol.exchange.source.Secrets;
import org.telecontrol.ui.common.security.KeptPasswords;
import org.telecontrol.ui.common.security.PasswordDialog;

/**
 * Passwords of the users that lists are fetched as: asked for once, kept in secure storage if the user wants that, and
 * asked for again after they brought no list.
 */
final class SourcePasswords implements Secrets {

    private static final KeptPasswords PASSWORDS = new KeptPasswords("org.telecontrol.sources");

    private String asked = "";

    @Override
    public char[] secretOf(String place, String user) throws IOException {
        asked = user + " @ " + place;
        var known = PASSWORDS.find(asked);
        return known.isPresent() ? known.get() : ask(place, user);
    }

    private char[] ask(String place, String user) throws IOException {
        var answer = PasswordDialog.ask(Messages.password_title, NLS.bind(Messages.password_message, user, place),
                false, true, password -> null)
                .orElseThrow(() -> new IOException(NLS.bind(Messages.password_missing, user, place)));
        PASSWORDS.take(asked, answer);
        return answer.password();
    }

    /** The list did not come: perhaps the password is wrong. */
    void doubt() {
        PASSWORDS.forget(asked);
    }
}
