/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How simulated RTUs work inside: {@link org.telecontrol.simulator.internal.Outstation} listens,
 * {@link org.telecontrol.simulator.internal.Requests} understands what arrives,
 * {@link org.telecontrol.simulator.internal.Process} holds the values under its lock, and a
 * {@link org.telecontrol.simulator.internal.behaviour.Behaviour} or
 * {@link org.telecontrol.simulator.internal.behaviour.Course} for each point tells how they change.
 *
 * <p>An {@link org.telecontrol.simulator.internal.Agenda} does what an RTU does by itself, on one thread at a time; what
 * arrives is dealt with on the delivery thread of its link, and an {@link org.telecontrol.simulator.internal.Outbox} for each
 * link sends on another one. No lock is held while an answer is handed to an outbox, since that may wait.
 */
@NonNullByDefault
package org.telecontrol.simulator.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
