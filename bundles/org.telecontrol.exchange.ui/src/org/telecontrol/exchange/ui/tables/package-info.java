/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tables of the wizards. UI thread. */
@NonNullByDefault
package org.telecontrol.exchange.ui.tables;

import org.eclipse.jdt.annotation.NonNullByDefault;
