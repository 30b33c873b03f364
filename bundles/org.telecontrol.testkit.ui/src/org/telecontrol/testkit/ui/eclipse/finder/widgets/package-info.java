/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** One bot for each kind of part of the workbench; used from the test's thread. */
@NonNullByDefault
package org.telecontrol.testkit.ui.eclipse.finder.widgets;

import org.eclipse.jdt.annotation.NonNullByDefault;
