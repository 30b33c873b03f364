/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * From the words of a file to values and back, each with one clear sentence where a word is no such value. Without state
 * but for the grammar's keywords; for any thread.
 */
@NonNullByDefault
package org.telecontrol.dsl.conversion;

import org.eclipse.jdt.annotation.NonNullByDefault;
