/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Another name for an element, in all files that name it: asked for in a dialog, shown beforehand on demand, made and
 * undone in one step by the platform. What changes, {@code dsl.host} tells.
 */
@NonNullByDefault
package org.telecontrol.dsl.ui.rename;

import org.eclipse.jdt.annotation.NonNullByDefault;
