/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The wizard that writes a configuration's points as a point list. UI thread; reading and writing are jobs. */
@NonNullByDefault
package org.telecontrol.exchange.ui.exporting;

import org.eclipse.jdt.annotation.NonNullByDefault;
