/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The demo grid as a project in the workspace, and new projects like it.
 * Files are written by jobs under the workspace rules; only wizards and handlers touch the UI thread.
 */
@NonNullByDefault
package org.telecontrol.app.sample;

import org.eclipse.jdt.annotation.NonNullByDefault;
