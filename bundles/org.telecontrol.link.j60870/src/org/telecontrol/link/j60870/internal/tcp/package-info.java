/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Links over TCP and TLS. Each link has three virtual threads: the reader connects, reads frames and ends the link, the
 * writer sends what the session has to send, the delivery thread calls the listener. One lock for each link guards its
 * session; it is held for no blocking call.
 *
 * <p>The reader puts an ASDU into the bounded delivery queue before the session counts it as received, so that nothing
 * is acknowledged that has not been taken. Only the writer writes, so that a peer that does not read never stops the
 * reader.
 */
@NonNullByDefault
package org.telecontrol.link.j60870.internal.tcp;

import org.eclipse.jdt.annotation.NonNullByDefault;
