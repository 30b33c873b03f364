/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How the bot says that it cannot find what the test names. */
@NonNullByDefault
package org.telecontrol.testkit.ui.swt.finder.exceptions;

import org.eclipse.jdt.annotation.NonNullByDefault;
