/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Carries work from the test's thread to the UI thread; stateless. */
@NonNullByDefault
package org.telecontrol.testkit.ui.swt.finder.finders;

import org.eclipse.jdt.annotation.NonNullByDefault;
