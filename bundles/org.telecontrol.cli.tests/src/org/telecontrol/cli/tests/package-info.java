/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The command line as scripts use it, run in this virtual machine. */
@NonNullByDefault
package org.telecontrol.cli.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
