/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the platform has in the menus and the workbench has no use for. UI thread. */
@NonNullByDefault
package org.telecontrol.app.menus;

import org.eclipse.jdt.annotation.NonNullByDefault;
