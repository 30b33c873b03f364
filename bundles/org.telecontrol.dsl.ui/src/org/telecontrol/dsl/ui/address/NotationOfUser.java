/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.address;

import org.osgi.service.component.annotations.Component;
import org.telecontrol.dsl.ide.PreferredNotation;
import org.telecontrol.iec104.AddressNotation;
import org.telecontrol.ui.common.address.AddressPreference;

/** The workbench's preference. */
@Component
public final class NotationOfUser implements PreferredNotation {

    @Override
    public AddressNotation notation() {
        return AddressPreference.notation();
    }
}
