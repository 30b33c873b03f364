/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How a station file that is edited comes to the disk: whole, or not at all. Runs where the platform saves, in the UI
 * thread or in a progress dialog's.
 */
@NonNullByDefault
package org.telecontrol.dsl.ui.saving;

import org.eclipse.jdt.annotation.NonNullByDefault;
