/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the generators and of how their files reach a folder. */
@NonNullByDefault
package org.telecontrol.generator.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
