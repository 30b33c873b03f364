/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import org.telecontrol.live.SessionStatus;
import org.telecontrol.live.image.PointValue;

/** How {@code monitor} prints what it hears. */
interface MonitorOutput {

    void value(PointValue value);

    void status(String rtu, SessionStatus status);
}
