/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Lists that any program prints. Runs on the thread of its fetch, with one more for what the program says to people. */
@NonNullByDefault
package org.telecontrol.exchange.source.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
