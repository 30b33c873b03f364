/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** States in words: an icon with a shape of its own and a text, never colour alone. Immutable. */
@NonNullByDefault
package org.telecontrol.ui.common.status;

import org.eclipse.jdt.annotation.NonNullByDefault;
