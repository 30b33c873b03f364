/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.security;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/** Tries passwords at a key or trust store. */
record StoreLock(Path store) {

    /** What became of a try. */
    enum Fit {
        OPENS,
        WRONG_PASSWORD,
        /** There is no such file, or it is no store: no password helps. */
        NO_STORE
    }

    Fit fit(char[] password) {
        try {
            KeyStore.getInstance(store.toFile(), password);
            return Fit.OPENS;
        } catch (IOException e) {
            return e.getCause() instanceof GeneralSecurityException ? Fit.WRONG_PASSWORD : Fit.NO_STORE;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Fit.NO_STORE;
        }
    }
}
