/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Layout profiles: which column of a point list says what, and the rules for what a list leaves unsaid. Declarative and
 * immutable, free of any window; may be used from any thread.
 */
@NonNullByDefault
package org.telecontrol.exchange.layout;

import org.eclipse.jdt.annotation.NonNullByDefault;
