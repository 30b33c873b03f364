/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reading long point lists into a configuration. */
@NonNullByDefault
package org.telecontrol.bench.sheets;

import org.eclipse.jdt.annotation.NonNullByDefault;
