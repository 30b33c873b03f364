/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.security;

import java.util.Optional;

import org.osgi.framework.FrameworkUtil;
import org.telecontrol.link.PasswordSource;
import org.telecontrol.model.station.Rtu;

/** The workbench's passwords of key and trust stores; an OSGi service. */
public interface StorePasswords extends PasswordSource {

    /**
     * Asks the user for the passwords that connecting to an RTU needs, unless they are known. What the user does not tell
     * is missed by the connection, which says so. Waits for the user; not for the threads of links.
     */
    void prepare(Rtu rtu);

    /** The service. */
    static Optional<StorePasswords> current() {
        var context = FrameworkUtil.getBundle(StorePasswords.class).getBundleContext();
        return Optional.ofNullable(context.getServiceReference(StorePasswords.class)).map(context::getService);
    }
}
