/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import org.telecontrol.exchange.Change;

/** One property that will be different, and how that is done. */
record Edit(Change.Field field, Runnable action) {}
