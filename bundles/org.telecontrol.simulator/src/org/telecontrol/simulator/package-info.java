/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Controlled stations run from the configuration: what an RTU of the model would do on the wire, without the RTU.
 *
 * <p><b>Lifecycle.</b> {@link org.telecontrol.simulator.Simulator} is a service; a
 * {@link org.telecontrol.simulator.Simulation} listens from its start until it is closed, one endpoint for each RTU. The
 * model is read once, at the start.
 *
 * <p><b>Behaviour.</b> Each simulated RTU answers interrogations of the station and of groups, counter interrogations,
 * reading, clock synchronization, test and reset, and process commands direct or after a selection; several controlling
 * stations may be connected at the same time. What a command does shows at its return information point, and values
 * change by themselves: measured values walk within their limits, counters grow, switches move seldom. With the same
 * seed and clock the same happens again.
 *
 * <p><b>Threads.</b> The state of an RTU has one lock, which is never held while something is sent. Each connection has a
 * virtual thread that sends, so that a controlling station that does not acknowledge holds up nobody else; for such a one
 * spontaneous changes are left out beyond a bound, as an RTU does whose event buffer is full.
 *
 * <p><b>Boundaries.</b> Talks to the wire through {@code org.telecontrol.link} only and knows nothing of sessions.
 * Sockets bind to loopback unless told otherwise.
 */
@NonNullByDefault
package org.telecontrol.simulator;

import org.eclipse.jdt.annotation.NonNullByDefault;
