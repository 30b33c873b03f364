/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the Generate command, through its widgets in a real workbench. */
@NonNullByDefault
package org.telecontrol.generator.ui.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
