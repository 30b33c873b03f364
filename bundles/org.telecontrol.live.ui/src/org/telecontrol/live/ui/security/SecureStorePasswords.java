/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.security;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.telecontrol.live.TlsStores;
import org.telecontrol.live.ui.security.StoreLock.Fit;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.ui.common.problem.ProblemReport;

/** Passwords by the path of their store, in secure storage or for this run. May be used from any thread. */
@Component(service = StorePasswords.class)
public final class SecureStorePasswords implements StorePasswords {

    private static final String NODE = "org.telecontrol.stores";
    private static final char[] NONE = {};

    private final Supplier<Optional<ISecurePreferences>> storage;
    private final Map<Path, char[]> forThisRun = new ConcurrentHashMap<>();

    @Activate
    public SecureStorePasswords() {
        this(() -> Optional.ofNullable(SecurePreferencesFactory.getDefault()));
    }

    /** @param storage gives nothing where there is none */
    public SecureStorePasswords(Supplier<Optional<ISecurePreferences>> storage) {
        this.storage = storage;
    }

    /** One question at a time: RTUs often share their stores. */
    @Override
    public synchronized void prepare(Rtu rtu) {
        TlsStores.of(rtu).forEach(this::prepare);
    }

    private void prepare(Path store) {
        var lock = new StoreLock(store);
        var known = known(store);
        var password = known.orElse(NONE);
        if (lock.fit(password) == Fit.WRONG_PASSWORD) {
            ask(store, lock, known.isPresent());
        } else {
            forThisRun.put(store, password);
        }
    }

    private void ask(Path store, StoreLock lock, boolean wasKnown) {
        forThisRun.remove(store);
        var message = NLS.bind(wasKnown ? Messages.store_changed : Messages.store_message, store);
        PasswordDialog.ask(Messages.store_title, message, false, true,
                password -> lock.fit(password) == Fit.OPENS ? null : Messages.store_wrong)
                .ifPresent(answer -> take(store, answer));
    }

    private void take(Path store, PasswordDialog.Answer answer) {
        forThisRun.put(store, answer.password());
        if (answer.keep()) {
            keep(store, answer.password());
        }
    }

    /** What cannot be kept is still good for this run. */
    private void keep(Path store, char[] password) {
        try {
            var node = node();
            if (node.isPresent()) {
                node.get().put(key(store), new String(password), true);
                node.get().flush();
            }
        } catch (StorageException | IOException e) {
            ProblemReport.of(Messages.store_title, NLS.bind(Messages.store_notKept, store, e.getMessage())).show();
        }
    }

    private Optional<char[]> known(Path store) {
        var now = Optional.ofNullable(forThisRun.get(store)).map(char[]::clone);
        return now.isPresent() ? now : kept(store);
    }

    /** What cannot be read is asked for anew. */
    private Optional<char[]> kept(Path store) {
        try {
            var node = node();
            @Nullable
            String password = node.isEmpty() ? null : node.get().get(key(store), null);
            return password == null ? Optional.empty() : Optional.of(password.toCharArray());
        } catch (StorageException e) {
            return Optional.empty();
        }
    }

    private Optional<ISecurePreferences> node() {
        return storage.get().map(root -> root.node(NODE));
    }

    private static String key(Path store) {
        return store.toAbsolutePath().normalize().toString();
    }

    @Override
    public char[] passwordOf(Path store) throws IOException {
        return Optional.ofNullable(forThisRun.get(store)).map(char[]::clone)
                .orElseThrow(() -> new IOException(NLS.bind(Messages.store_unknown, store)));
    }
}
