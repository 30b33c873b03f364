/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The shared parts of the user interface in a running workbench. */
@NonNullByDefault
package org.telecontrol.ui.common.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
