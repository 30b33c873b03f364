/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of how figures are taken and told; not of the figures. */
@NonNullByDefault
package org.telecontrol.bench.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
