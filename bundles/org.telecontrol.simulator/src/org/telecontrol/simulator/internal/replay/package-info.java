/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Recordings for points that repeat them, read once at the start of a simulation. Other kinds of files come with services
 * of {@link org.telecontrol.simulator.ReplaySource}.
 */
@NonNullByDefault
package org.telecontrol.simulator.internal.replay;

import org.eclipse.jdt.annotation.NonNullByDefault;
