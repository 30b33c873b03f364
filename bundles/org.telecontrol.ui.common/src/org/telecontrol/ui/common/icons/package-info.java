/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The workbench's own icons: scalable, in colours that can be told from a light and from a dark background. Images
 * belong to the display and are never disposed by those who use them. UI thread only, except for descriptors.
 */
@NonNullByDefault
package org.telecontrol.ui.common.icons;

import org.eclipse.jdt.annotation.NonNullByDefault;
