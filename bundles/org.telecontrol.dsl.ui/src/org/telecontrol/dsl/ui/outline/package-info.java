/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The outline of the active station text. UI thread; the nodes are those that the last check of the text found.
 */
@NonNullByDefault
package org.telecontrol.dsl.ui.outline;

import org.eclipse.jdt.annotation.NonNullByDefault;
