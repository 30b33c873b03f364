/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a piece of work on the UI thread hands back to the test's thread. */
@NonNullByDefault
package org.telecontrol.testkit.ui.swt.finder.results;

import org.eclipse.jdt.annotation.NonNullByDefault;
