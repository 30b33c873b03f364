/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the port's values and clock, and of the fakes that other tests rely on. */
@NonNullByDefault
package org.telecontrol.link.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
