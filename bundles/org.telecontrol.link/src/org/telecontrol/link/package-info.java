/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The port to the wire: what a controlling or a controlled station can do on an IEC 60870-5-104 link. Adapters
 * implement {@link org.telecontrol.link.LinkProvider} and register it as an OSGi service; without OSGi they are made
 * with their constructor.
 *
 * <h2>Life of a link</h2>
 *
 * <pre>
 * CONNECTING ─► CONNECTED ─► STARTING ─► STARTED ─► STOPPING ─► CONNECTED
 *      └────────────┴───────────┴───────────┴───────────┴─────► CLOSED
 * </pre>
 *
 * A controlled station's links begin in CONNECTED and go to STARTED when the peer starts data transfer; from there they go
 * back to CONNECTED at once when another link of their {@link org.telecontrol.link.RedundancyGroup} is started. Every change is
 * one {@link org.telecontrol.link.LinkEvent.StateChanged}. CLOSED is final and is reported exactly once, with a
 * {@link org.telecontrol.link.CloseReason} for programs and for people. Nothing reconnects by itself, and no command is
 * ever repeated: that is for the session above to decide.
 *
 * <h2>Threads and back-pressure</h2>
 *
 * <ul>
 * <li>No method of this package waits for the network, except {@link org.telecontrol.link.Link#send} when the sending
 * window of the link and its queue are full.
 * <li>The events of one link are delivered one after the other, in the order in which they happened, on the delivery
 * thread of that link. Events of different links are delivered at the same time.
 * <li>Before that an ASDU is offered to {@link org.telecontrol.link.LinkListener#takesAtOnce} on the thread that reads the
 * network, but only while everything before it has been delivered: so the order stays.
 * <li>Between the network and the listener there is a bounded queue. An ASDU is acknowledged only after the queue has
 * taken it; meanwhile the link goes on to test and to acknowledge in the other direction. A slow listener therefore slows
 * its peer and loses nothing; one that takes fewer than k ASDUs in t1 must expect the peer to close the link. A peer that
 * sends on without acknowledgements, far beyond k, is given up. What was received before a link was closed is still
 * delivered, before CLOSED.
 * <li>A listener may call every method of the link; {@code send} never waits on the delivery thread.
 * <li>An exception of a listener closes its link with {@link org.telecontrol.link.CloseReason.Kind#FAULT}.
 * </ul>
 *
 * <h2>Time</h2>
 *
 * Adapters take their time from a {@link org.telecontrol.link.LinkClock}, so that time-outs can be tested with a clock
 * that is moved by hand.
 *
 * <p>The dialogue of a command (select, execute, confirmation, termination) and of an interrogation is not kept here
 * but above.
 */
@NonNullByDefault
package org.telecontrol.link;

import org.eclipse.jdt.annotation.NonNullByDefault;
