/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Links over TCP and TLS. One thread, the {@link org.telecontrol.link.j60870.internal.tcp.SelectorLoop}, reads from all
 * connections, cuts what arrives into APDUs, lets the sessions look at them, and decodes them. Each link has a virtual
 * thread that calls its listener. Connecting, the TLS handshake included, waits on a virtual thread that ends with it.
 *
 * <p>One lock for each link guards its session and its wire; it is held for no call that waits. Whoever makes a session
 * want to send something, the loop, a timer or a caller of {@code send}, writes it before the lock is given back, as far
 * as the network takes it; the rest goes out when the loop is told that there is room.
 *
 * <p>An ASDU that the listener does not take at once goes into the delivery queue before its acknowledgement can leave.
 * When the queue is full, all frames are still read, so that test frames and acknowledgements work, but the ASDUs that come
 * now are acknowledged only when the listener has made room. The peer's window bounds them; a peer that ignores its window
 * is given up.
 */
@NonNullByDefault
package org.telecontrol.link.j60870.internal.tcp;

import org.eclipse.jdt.annotation.NonNullByDefault;
