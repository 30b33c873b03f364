/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide;

import org.telecontrol.iec104.AddressNotation;

/** How addresses are told to people. An OSGi service; where there is none they are decimal. For any thread. */
public interface PreferredNotation {

    AddressNotation notation();
}
