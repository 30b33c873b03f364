/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The station language at scale: builds, keystrokes, memory. The yardstick is the plain generated parser on the same
 * text, in one thread. The code measured is what the workbench runs: projects, builders and file buffers of the real
 * workspace.
 */
@NonNullByDefault
package org.telecontrol.bench.language;

import org.eclipse.jdt.annotation.NonNullByDefault;
