/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The language, text in and text out, in plain Java as the command line uses it.
 */
@NonNullByDefault
package org.telecontrol.dsl.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
