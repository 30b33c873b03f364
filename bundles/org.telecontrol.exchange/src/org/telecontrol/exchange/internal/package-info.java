/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How point lists are understood and merged; reached through the parent package only. Single-threaded. */
@NonNullByDefault
package org.telecontrol.exchange.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
