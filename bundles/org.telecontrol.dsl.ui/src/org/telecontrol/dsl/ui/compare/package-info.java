/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Comparison and merge by elements. The platform says in which thread; nothing is kept.
 */
@NonNullByDefault
package org.telecontrol.dsl.ui.compare;

import org.eclipse.jdt.annotation.NonNullByDefault;
