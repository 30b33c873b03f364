/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The words of a text, cut by the language's own lexer and kept up to date change by change. A list of tokens belongs
 * to one thread; it needs no model. What the names among them mean, the model tells.
 */
@NonNullByDefault
package org.telecontrol.dsl.host.tokens;

import org.eclipse.jdt.annotation.NonNullByDefault;
