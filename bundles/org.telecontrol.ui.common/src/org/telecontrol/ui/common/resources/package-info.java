/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What views and wizards need to know of the workspace's files; no window, any thread. */
@NonNullByDefault
package org.telecontrol.ui.common.resources;

import org.eclipse.jdt.annotation.NonNullByDefault;
