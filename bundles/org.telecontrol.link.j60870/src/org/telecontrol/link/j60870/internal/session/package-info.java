/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The rules of IEC 60870-5-104, clause 5, for one connection: sequence numbers, windows, time-outs, start and stop of
 * data transfer, test frames. It knows neither sockets nor threads nor j60870, and takes its time from a
 * {@link org.telecontrol.link.LinkClock}; so each rule can be tested exactly.
 *
 * <p>A {@link org.telecontrol.link.j60870.internal.session.Session} is not safe for threads: whoever owns it holds one
 * lock around all calls, timers included.
 */
@NonNullByDefault
package org.telecontrol.link.j60870.internal.session;

import org.eclipse.jdt.annotation.NonNullByDefault;
