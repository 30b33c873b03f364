/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Blocks of the file formats, network headers, and streams put together again. */
@NonNullByDefault
package org.telecontrol.capture.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
