/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Controlled stations run from the configuration: what an RTU of the model would do on the wire, without the RTU.
 *
 * <p><b>Lifecycle.</b> {@link org.telecontrol.simulator.Simulator} is a service; a
 * {@link org.telecontrol.simulator.Simulation} listens from its start until it is closed, at all endpoints of each RTU. The
 * model, and what points replay, is read once, at the start.
 *
 * <p><b>Behaviour.</b> Each simulated RTU answers interrogations of the station and of groups, counter interrogations,
 * reading, clock synchronization, test and reset, parameters, file transfer, and process commands direct or after a
 * selection; several controlling stations may be connected at the same time. What a command does shows at its return
 * information point. Values change by themselves as the configuration says, and otherwise as their types make plausible:
 * measured values walk within their limits, counters grow, switches move seldom. With the same seed and clock the same
 * happens again.
 *
 * <p><b>Events.</b> While nobody has started data transfer at an endpoint, or in a redundancy group, events are kept, up to
 * a bound beyond which the oldest gives way. While somebody has, none gets lost: who acknowledges slowly slows the process
 * down, and who asks faster than it acknowledges is read no further. What a connection that breaks had taken and not got
 * acknowledged is lost with it; only in a redundancy group it is sent again.
 *
 * <p><b>Threads.</b> The state of an RTU has one lock, which is never held while something is sent. What an RTU does by
 * itself is done on one virtual thread at a time, on a sign of the clock that all links share; each connection has another
 * that sends while there is something to send. So hundreds of RTUs need no more threads of the system than one.
 *
 * <p><b>Boundaries.</b> Talks to the wire through {@code org.telecontrol.link} only and knows nothing of sessions.
 * Sockets bind to loopback unless told otherwise.
 */
@NonNullByDefault
package org.telecontrol.simulator;

import org.eclipse.jdt.annotation.NonNullByDefault;
