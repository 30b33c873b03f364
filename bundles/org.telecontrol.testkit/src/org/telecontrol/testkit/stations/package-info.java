/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Configurations made in code, for tests of what reads them. */
@NonNullByDefault
package org.telecontrol.testkit.stations;

import org.eclipse.jdt.annotation.NonNullByDefault;
