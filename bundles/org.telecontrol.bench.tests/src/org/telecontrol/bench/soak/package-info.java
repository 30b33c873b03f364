/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The soak, in short. */
@NonNullByDefault
package org.telecontrol.bench.soak;

import org.eclipse.jdt.annotation.NonNullByDefault;
