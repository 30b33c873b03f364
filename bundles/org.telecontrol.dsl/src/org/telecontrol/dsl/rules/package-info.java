/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The one table of the rules that a configuration has to keep: {@code rules.xml}. Each rule has a code, a level, a reason
 * and examples; validation takes its levels from here, tests take the examples, help and preferences take all of it.
 * The table is read once and never changes. What a project sets differently is {@link
 * org.telecontrol.dsl.rules.Severities}. For any thread.
 */
@NonNullByDefault
package org.telecontrol.dsl.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;
