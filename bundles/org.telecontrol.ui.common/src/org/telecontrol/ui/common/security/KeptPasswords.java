/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.security;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.telecontrol.ui.common.problem.ProblemReport;

/** Passwords of one purpose by what they open, in secure storage or for this run. May be used from any thread. */
public final class KeptPasswords {

    private final String purpose;
    private final Supplier<Optional<ISecurePreferences>> storage;
    private final Map<String, char[]> forThisRun = new ConcurrentHashMap<>();

    /** @param purpose names their node in the platform's storage */
    public KeptPasswords(String purpose) {
        this(purpose, () -> Optional.ofNullable(SecurePreferencesFactory.getDefault()));
    }

    /** @param storage gives nothing where there is none */
    public KeptPasswords(String purpose, Supplier<Optional<ISecurePreferences>> storage) {
        this.purpose = purpose;
        this.storage = storage;
    }

    /** The password told in this run, else the one that was kept. */
    public Optional<char[]> find(String key) {
        var now = ofThisRun(key);
        return now.isPresent() ? now : kept(key);
    }

    /** The password told in this run; asks no storage. */
    public Optional<char[]> ofThisRun(String key) {
        return Optional.ofNullable(forThisRun.get(key)).map(char[]::clone);
    }

    /** What cannot be read is asked for anew. */
    private Optional<char[]> kept(String key) {
        try {
            var node = node();
            @Nullable
            String password = node.isEmpty() ? null : node.get().get(key, null);
            return password == null ? Optional.empty() : Optional.of(password.toCharArray());
        } catch (StorageException e) {
            return Optional.empty();
        }
    }

    /** Knows a password for this run. */
    public void know(String key, char[] password) {
        forThisRun.put(key, password.clone());
    }

    /** Knows what a user has answered, beyond this run if the user wants that. */
    public void take(String key, PasswordDialog.Answer answer) {
        know(key, answer.password());
        if (answer.keep()) {
            keep(key, answer.password());
        }
    }

    /** Knows it no more in this run. */
    public void forget(String key) {
        forThisRun.remove(key);
    }

    /** What cannot be kept is still good for this run. */
    private void keep(String key, char[] password) {
        try {
            var node = node();
            if (node.isPresent()) {
                node.get().put(key, new String(password), true);
                node.get().flush();
            }
        } catch (StorageException | IOException e) {
            ProblemReport.of(Messages.master_title, NLS.bind(Messages.password_notKept, key, e.getMessage())).show();
        }
    }

    private Optional<ISecurePreferences> node() {
        return storage.get().map(root -> root.node(purpose));
    }
}
