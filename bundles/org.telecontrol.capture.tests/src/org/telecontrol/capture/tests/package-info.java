/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Captures written and read back, put together again, and compared with what Wireshark makes of them. */
@NonNullByDefault
package org.telecontrol.capture.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
