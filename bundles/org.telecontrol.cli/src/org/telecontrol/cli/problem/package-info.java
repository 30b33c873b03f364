/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Problems with their places, and the three notations in which they are told. Everything here is immutable. */
@NonNullByDefault
package org.telecontrol.cli.problem;

import org.eclipse.jdt.annotation.NonNullByDefault;
