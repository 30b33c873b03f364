/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The page of the import wizard on which an engineer sees what a list is taken for and corrects it by pointing at columns
 * and rows. UI thread; looking at the list, recognising and reading its first rows is work in the background, of which
 * only the latest counts.
 */
@NonNullByDefault
package org.telecontrol.exchange.ui.pointing;

import org.eclipse.jdt.annotation.NonNullByDefault;
