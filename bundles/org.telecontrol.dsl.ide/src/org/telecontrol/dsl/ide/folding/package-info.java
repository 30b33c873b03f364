/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What of a file may be folded away. Plain values; on any thread.
 */
@NonNullByDefault
package org.telecontrol.dsl.ide.folding;

import org.eclipse.jdt.annotation.NonNullByDefault;
