/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What can be written at the cursor. Computed on the caller's thread and one of the pool the caller sets; the model is only
 * read.
 */
@NonNullByDefault
package org.telecontrol.dsl.ide.completion;

import org.eclipse.jdt.annotation.NonNullByDefault;
