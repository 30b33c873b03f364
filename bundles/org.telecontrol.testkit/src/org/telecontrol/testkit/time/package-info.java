/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Time that passes only when the test says so; single-threaded: tasks run in the thread that advances the time. */
@NonNullByDefault
package org.telecontrol.testkit.time;

import org.eclipse.jdt.annotation.NonNullByDefault;
