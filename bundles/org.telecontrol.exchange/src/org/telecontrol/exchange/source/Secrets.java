/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.source;

import java.io.IOException;

/** Where the secret of a user comes from: secure storage, a prompt, the environment. Never a file of a project. */
@FunctionalInterface
public interface Secrets {

    /** For sources that name no user. */
    Secrets NONE = (place, user) -> {
        throw new IOException("There is no password for " + user + " of " + place);
    };

    /**
     * The secret.
     *
     * @param place what it opens, as {@link Fetch#place} tells it
     * @throws IOException when there is none; the message is one sentence for people
     */
    char[] secretOf(String place, String user) throws IOException;
}
