/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Bounded waiting for what other threads do, without a fixed sleep. */
@NonNullByDefault
package org.telecontrol.testkit.waits;

import org.eclipse.jdt.annotation.NonNullByDefault;
