/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the language inside the workspace, on real projects and without a window. */
@NonNullByDefault
package org.telecontrol.dsl.host.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
