/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The value image, also under several writing and reading threads. */
@NonNullByDefault
package org.telecontrol.live.image;

import org.eclipse.jdt.annotation.NonNullByDefault;
