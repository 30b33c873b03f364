/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of what leaves a command. */
@NonNullByDefault
package org.telecontrol.cli.tests.output;

import org.eclipse.jdt.annotation.NonNullByDefault;
