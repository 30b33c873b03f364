/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What an editor adds to keystrokes. It looks at lines, not at the model, so that it costs nothing and works in any
 * half-typed text. For any thread.
 */
@NonNullByDefault
package org.telecontrol.dsl.host.typing;

import org.eclipse.jdt.annotation.NonNullByDefault;
