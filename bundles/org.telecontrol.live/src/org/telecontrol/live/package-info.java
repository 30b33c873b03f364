/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The controlling station: sessions to many RTUs, what they report, and what they are told to do. Headless.
 *
 * <p><b>Lifecycle.</b> {@link org.telecontrol.live.Sessions} is a service; {@link org.telecontrol.live.Session} lives
 * from {@code open} until it is CLOSED or FAILED and may be opened anew. It reads the model once, in {@code open}, and
 * keeps no reference that it would read later.
 *
 * <pre>
 * CONNECTING ─► STARTING ─► STARTED ─► CLOSING ─► CLOSED
 *      ▲ └──────────┴───────────┴────► WAITING, or FAILED when lost connections are not made again
 *      └──────────────────────────────────┘
 * </pre>
 *
 * <p><b>Threads.</b> Values are stored on the delivery thread of the link, which waits for nobody but a stream that was
 * opened with {@link org.telecontrol.live.LiveStream.WhenFull#WAIT}. Everything else of a session (state, procedures,
 * commands, time-outs, listeners) runs one thing after the other on the session's own virtual thread, so that a session
 * that has to wait holds up neither the link nor another session. See {@code org.telecontrol.live.image} for how
 * readers follow values.
 *
 * <p><b>Boundaries.</b> Talks to the wire through {@code org.telecontrol.link} only. Only connections are repeated by
 * themselves; no command, interrogation or clock synchronization that was sent is ever sent again because of a lost
 * link. After a reconnection the plan for connecting starts afresh.
 */
@NonNullByDefault
package org.telecontrol.live;

import org.eclipse.jdt.annotation.NonNullByDefault;
