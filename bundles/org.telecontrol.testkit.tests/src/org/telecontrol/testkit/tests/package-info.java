/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Proves that the headless test kit fails when it should. */
@NonNullByDefault
package org.telecontrol.testkit.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
