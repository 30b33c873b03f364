/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Our own additions to waiting, which SWTBot does not have and which work with it as well. */
@NonNullByDefault
package org.telecontrol.testkit.ui.waits;

import org.eclipse.jdt.annotation.NonNullByDefault;
