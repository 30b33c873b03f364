/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What is told of a word in a text below the pointer, or below the caret on F2. The texts may be found in any thread; the
 * controls belong to the UI thread.
 */
@NonNullByDefault
package org.telecontrol.ui.common.hover;

import org.eclipse.jdt.annotation.NonNullByDefault;
