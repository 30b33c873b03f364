/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the model: values in and out, no files but in memory, no other bundle. */
@NonNullByDefault
package org.telecontrol.model.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
