/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Frames of dialogs: what is asked in them is somebody else's. UI thread only. */
@NonNullByDefault
package org.telecontrol.ui.common.dialog;

import org.eclipse.jdt.annotation.NonNullByDefault;
