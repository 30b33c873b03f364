/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Finds elements in all files, by name or by address, from the index alone: nothing is loaded and nothing resolved. Plain
 * values; on any thread that may read the index.
 */
@NonNullByDefault
package org.telecontrol.dsl.ide.symbols;

import org.eclipse.jdt.annotation.NonNullByDefault;
