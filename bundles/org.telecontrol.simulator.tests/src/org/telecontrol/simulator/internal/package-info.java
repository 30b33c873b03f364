/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Simulated RTUs on a network in memory with a clock that is moved by hand. */
@NonNullByDefault
package org.telecontrol.simulator.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
