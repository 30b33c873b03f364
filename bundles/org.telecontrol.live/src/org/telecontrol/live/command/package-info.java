/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Commands with their whole dialogue: select, execute, confirmations, return information, termination. A dialogue runs
 * once on the thread of its session, tells every step, and is never repeated. What is immutable here may be used from any
 * thread; {@link org.telecontrol.live.command.CommandDialogue} may be asked from any thread.
 */
@NonNullByDefault
package org.telecontrol.live.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
