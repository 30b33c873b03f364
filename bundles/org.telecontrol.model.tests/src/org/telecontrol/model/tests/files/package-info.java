/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of files that change whole or not at all, in temporary folders. */
@NonNullByDefault
package org.telecontrol.model.tests.files;

import org.eclipse.jdt.annotation.NonNullByDefault;
