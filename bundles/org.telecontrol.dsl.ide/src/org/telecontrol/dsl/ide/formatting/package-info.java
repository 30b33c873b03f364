/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The one layout of a text as changes to it. On the caller's thread; the model is only read.
 */
@NonNullByDefault
package org.telecontrol.dsl.ide.formatting;

import org.eclipse.jdt.annotation.NonNullByDefault;
