/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the benches of lists measure with. */
@NonNullByDefault
package org.telecontrol.bench.sheets;

import org.eclipse.jdt.annotation.NonNullByDefault;
