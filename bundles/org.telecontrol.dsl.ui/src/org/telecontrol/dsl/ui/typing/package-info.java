/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the editor adds to keystrokes, and the comment command. UI thread.
 */
@NonNullByDefault
package org.telecontrol.dsl.ui.typing;

import org.eclipse.jdt.annotation.NonNullByDefault;
