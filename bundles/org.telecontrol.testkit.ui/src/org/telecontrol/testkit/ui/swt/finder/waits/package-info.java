/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Conditions a test waits for; they run on the test's thread and look at widgets through the bots. */
@NonNullByDefault
package org.telecontrol.testkit.ui.swt.finder.waits;

import org.eclipse.jdt.annotation.NonNullByDefault;
