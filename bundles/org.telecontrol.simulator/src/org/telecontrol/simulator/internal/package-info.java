/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How simulated RTUs work inside: {@link org.telecontrol.simulator.internal.Outstation} listens,
 * {@link org.telecontrol.simulator.internal.Requests} understands what arrives,
 * {@link org.telecontrol.simulator.internal.Process} holds the values under its lock, and a
 * {@link org.telecontrol.simulator.internal.Behaviour} for each point tells how they change.
 */
@NonNullByDefault
package org.telecontrol.simulator.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
