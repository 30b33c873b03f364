/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What is said of a text that cannot be read or a name that is not found: sentences for engineers, without the
 * vocabulary of parsers.
 */
@NonNullByDefault
package org.telecontrol.dsl.messages;

import org.eclipse.jdt.annotation.NonNullByDefault;
