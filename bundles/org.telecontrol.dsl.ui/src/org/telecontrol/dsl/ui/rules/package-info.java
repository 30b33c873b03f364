/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The rules of the language for whoever works with them: their levels, for the workspace and for a project, and the page
 * that explains them. UI thread.
 */
@NonNullByDefault
package org.telecontrol.dsl.ui.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;
