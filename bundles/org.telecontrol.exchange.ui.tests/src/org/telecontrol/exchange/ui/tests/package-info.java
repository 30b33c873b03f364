/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the import and export wizards, through their widgets in a real workbench. */
@NonNullByDefault
package org.telecontrol.exchange.ui.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
