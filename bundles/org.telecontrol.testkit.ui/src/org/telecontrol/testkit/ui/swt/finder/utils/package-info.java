/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Settings of the bot and small values it reports; the settings may be changed at any time by any thread. */
@NonNullByDefault
package org.telecontrol.testkit.ui.swt.finder.utils;

import org.eclipse.jdt.annotation.NonNullByDefault;
