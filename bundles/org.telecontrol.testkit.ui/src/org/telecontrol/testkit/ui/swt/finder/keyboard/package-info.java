/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Keys as a person presses them; the events go through the display's filters on the UI thread. */
@NonNullByDefault
package org.telecontrol.testkit.ui.swt.finder.keyboard;

import org.eclipse.jdt.annotation.NonNullByDefault;
