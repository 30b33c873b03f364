/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Elements and long comments that can be folded away. UI thread; which they are, the last check of the text tells.
 */
@NonNullByDefault
package org.telecontrol.dsl.ui.folding;

import org.eclipse.jdt.annotation.NonNullByDefault;
