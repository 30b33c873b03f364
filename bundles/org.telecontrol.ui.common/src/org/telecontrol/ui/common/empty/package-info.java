/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What stands where there is nothing to see: why, and what to do about it. UI thread only. */
@NonNullByDefault
package org.telecontrol.ui.common.empty;

import org.eclipse.jdt.annotation.NonNullByDefault;
