/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Watches the platform's log during a test; needs a running OSGi framework but no user interface. */
@NonNullByDefault
package org.telecontrol.testkit.log;

import org.eclipse.jdt.annotation.NonNullByDefault;
