/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How a text may go on at the caret, in the list of an editor. Proposals may be found in any thread; what the list does with
 * them belongs to the UI thread.
 */
@NonNullByDefault
package org.telecontrol.ui.common.assist;

import org.eclipse.jdt.annotation.NonNullByDefault;
