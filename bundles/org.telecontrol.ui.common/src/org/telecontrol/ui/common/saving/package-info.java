/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How a text of the workspace comes to the disk: whole, or not at all. Runs in the thread of whoever saves, and locks the
 * folder of the file for it.
 */
@NonNullByDefault
package org.telecontrol.ui.common.saving;

import org.eclipse.jdt.annotation.NonNullByDefault;
