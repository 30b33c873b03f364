/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Simulated RTUs over real sockets: against the workbench's own sessions, and against a foreign controlling station.
 */
@NonNullByDefault
package org.telecontrol.simulator.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
