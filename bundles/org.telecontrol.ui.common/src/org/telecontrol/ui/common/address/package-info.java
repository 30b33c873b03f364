/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How addresses are written everywhere in the window: one preference, read at any time from any thread; listeners hear
 * of a change in the thread that makes it.
 */
@NonNullByDefault
package org.telecontrol.ui.common.address;

import org.eclipse.jdt.annotation.NonNullByDefault;
