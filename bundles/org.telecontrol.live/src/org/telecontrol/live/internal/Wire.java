/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import org.telecontrol.iec104.Asdu;

/** Where ASDUs go. */
@FunctionalInterface
interface Wire {

    /** @return whether the link took it */
    boolean send(Asdu asdu);
}
