/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Links whose ASDUs are read and written by j60870 (GPL-3.0), as an OSGi service and for plain construction. No other
 * bundle sees that library.
 *
 * <p>Of j60870 the information elements are used, not its connections: those acknowledge before anything was delivered,
 * believe every length, hold four threads each, and cannot be given a clock. Sessions, frames and sockets are our own,
 * in the packages below, and depend on nothing of j60870.
 */
@NonNullByDefault
package org.telecontrol.link.j60870;

import org.eclipse.jdt.annotation.NonNullByDefault;
