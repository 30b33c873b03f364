/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the notations of problems. */
@NonNullByDefault
package org.telecontrol.cli.tests.problem;

import org.eclipse.jdt.annotation.NonNullByDefault;
