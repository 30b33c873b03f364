/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.security;

import javax.crypto.spec.PBEKeySpec;

import org.eclipse.equinox.security.storage.provider.IPreferencesContainer;
import org.eclipse.equinox.security.storage.provider.PasswordProvider;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Asks for the password that the platform's secure storage is encrypted with; the platform remembers it for this run. */
public final class MasterPassword extends PasswordProvider {

    @Override
    @NonNullByDefault({})
    public @Nullable PBEKeySpec getPassword(IPreferencesContainer container, int passwordType) {
        boolean isNew = (passwordType & CREATE_NEW_PASSWORD) != 0;
        var answer = PasswordDialog.ask(Messages.master_title,
                isNew ? Messages.master_create : Messages.master_message, isNew, false,
                password -> password.length == 0 ? Messages.master_empty : null);
        return answer.isEmpty() ? null : new PBEKeySpec(answer.get().password());
    }

    /** A password that does not fit is asked for again; the user ends that by cancelling. */
    @Override
    @NonNullByDefault({})
    public boolean retryOnError(Exception e, IPreferencesContainer container) {
        return true;
    }
}
