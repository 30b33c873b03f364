/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The documents of the editors of station files, and how they are saved. Runs where the platform saves, in the UI thread
 * or in a progress dialog's.
 */
@NonNullByDefault
package org.telecontrol.dsl.ui.saving;

import org.eclipse.jdt.annotation.NonNullByDefault;
