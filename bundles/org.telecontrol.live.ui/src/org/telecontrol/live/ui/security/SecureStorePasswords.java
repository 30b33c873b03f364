/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.security;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.telecontrol.live.TlsStores;
import org.telecontrol.live.ui.security.StoreLock.Fit;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.ui.common.security.KeptPasswords;
import org.telecontrol.ui.common.security.PasswordDialog;

/** Passwords by the path of their store, in secure storage or for this run. May be used from any thread. */
@Component(service = StorePasswords.class)
public final class SecureStorePasswords implements StorePasswords {

    private static final String PURPOSE = "org.telecontrol.stores";
    private static final char[] NONE = {};

    private final KeptPasswords passwords;

    @Activate
    public SecureStorePasswords() {
        this(new KeptPasswords(PURPOSE));
    }

    /** @param storage gives nothing where there is none */
    public SecureStorePasswords(Supplier<Optional<ISecurePreferences>> storage) {
        this(new KeptPasswords(PURPOSE, storage));
    }

    private SecureStorePasswords(KeptPasswords passwords) {
        this.passwords = passwords;
    }

    /** One question at a time: RTUs often share their stores. */
    @Override
    public synchronized void prepare(Rtu rtu) {
        TlsStores.of(rtu).forEach(this::prepare);
    }

    private void prepare(Path store) {
        var lock = new StoreLock(store);
        var known = passwords.find(key(store));
        var password = known.orElse(NONE);
        if (lock.fit(password) == Fit.WRONG_PASSWORD) {
            ask(store, lock, known.isPresent());
        } else {
            passwords.know(key(store), password);
        }
    }

    private void ask(Path store, StoreLock lock, boolean wasKnown) {
        passwords.forget(key(store));
        var message = NLS.bind(wasKnown ? Messages.store_changed : Messages.store_message, store);
        PasswordDialog.ask(Messages.store_title, message, false, true,
                password -> lock.fit(password) == Fit.OPENS ? null : Messages.store_wrong)
                .ifPresent(answer -> passwords.take(key(store), answer));
    }

    private static String key(Path store) {
        return store.toAbsolutePath().normalize().toString();
    }

    @Override
    public char[] passwordOf(Path store) throws IOException {
        return passwords.ofThisRun(key(store))
                .orElseThrow(() -> new IOException(NLS.bind(Messages.store_unknown, store)));
    }
}
