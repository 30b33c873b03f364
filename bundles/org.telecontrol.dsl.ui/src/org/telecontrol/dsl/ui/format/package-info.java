/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The layout command. The changes are found in a job that can be cancelled, and made in the UI thread unless the text
 * has been changed meanwhile.
 */
@NonNullByDefault
package org.telecontrol.dsl.ui.format;

import org.eclipse.jdt.annotation.NonNullByDefault;
