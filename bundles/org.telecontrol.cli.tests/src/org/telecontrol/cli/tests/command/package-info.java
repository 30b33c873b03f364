/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** One class of tests for each command. */
@NonNullByDefault
package org.telecontrol.cli.tests.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
