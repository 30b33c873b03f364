/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tells the language in which notation its user reads addresses. A component; for any thread. */
@NonNullByDefault
package org.telecontrol.dsl.ui.address;

import org.eclipse.jdt.annotation.NonNullByDefault;
