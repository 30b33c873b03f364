/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Operating the plant: one command at a time, with its value, its mode, a confirmation, and every step of the dialogue as
 * it happens. UI thread only; the dialogue itself runs on its session's thread and is never repeated.
 */
@NonNullByDefault
package org.telecontrol.live.ui.operate;

import org.eclipse.jdt.annotation.NonNullByDefault;
