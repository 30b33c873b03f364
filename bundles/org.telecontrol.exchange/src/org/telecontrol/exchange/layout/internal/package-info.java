/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Layout files as text. Single-threaded. */
@NonNullByDefault
package org.telecontrol.exchange.layout.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
