/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Tests of point lists coming in and going out. The lists under {@code lists} were made with other writers than ours;
 * what ours writes is read back by libraries that did not write it.
 */
@NonNullByDefault
package org.telecontrol.exchange.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
