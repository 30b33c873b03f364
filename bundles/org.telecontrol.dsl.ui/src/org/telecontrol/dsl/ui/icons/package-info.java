/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Which icon stands for what of the language. UI thread; images are shared. */
@NonNullByDefault
package org.telecontrol.dsl.ui.icons;

import org.eclipse.jdt.annotation.NonNullByDefault;
