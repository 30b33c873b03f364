/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the language says about a place, shown in the editor: completion and documentation. Both are asked for outside
 * the UI thread and wait for the model no longer than {@code dsl.host} says.
 */
@NonNullByDefault
package org.telecontrol.dsl.ui.assist;

import org.eclipse.jdt.annotation.NonNullByDefault;
