/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How widgets are found and read, menus filled and keys pressed; each type names its thread. */
@NonNullByDefault
package org.telecontrol.testkit.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
