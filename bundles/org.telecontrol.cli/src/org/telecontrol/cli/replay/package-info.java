/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Joins captures to the simulator: what an outstation once sent is what a simulated one does. A service, since neither the
 * reader of captures nor the simulator knows the other.
 */
@NonNullByDefault
package org.telecontrol.cli.replay;

import org.eclipse.jdt.annotation.NonNullByDefault;
