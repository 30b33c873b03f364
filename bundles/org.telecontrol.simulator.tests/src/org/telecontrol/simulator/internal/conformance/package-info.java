/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The conformance suite after the themes of IEC TS 60870-5-604: a table of dialogues, each of them held with a simulated RTU
 * through the real session and codec on a clock that is moved by hand, and again over sockets. The page of the help is made
 * from the table and its results.
 */
@NonNullByDefault
package org.telecontrol.simulator.internal.conformance;

import org.eclipse.jdt.annotation.NonNullByDefault;
