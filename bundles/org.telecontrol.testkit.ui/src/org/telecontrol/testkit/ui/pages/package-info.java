/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Page objects for the platform's own parts, so that a test says what it does rather than how. */
@NonNullByDefault
package org.telecontrol.testkit.ui.pages;

import org.eclipse.jdt.annotation.NonNullByDefault;
