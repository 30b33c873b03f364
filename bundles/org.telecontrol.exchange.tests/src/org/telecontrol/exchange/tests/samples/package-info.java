/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Lists as they come from the field, made by us: each a recipe ({@code *.list}) from which a file is made, and the golden
 * result ({@code *.expected}) of reading it.
 */
@NonNullByDefault
package org.telecontrol.exchange.tests.samples;

import org.eclipse.jdt.annotation.NonNullByDefault;
