/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The dialog that opens a point of the workspace by its name or address. The points are found in the
 * dialog's own job, in the index; the chosen one's file is read in a job.
 */
@NonNullByDefault
package org.telecontrol.dsl.ui.open;

import org.eclipse.jdt.annotation.NonNullByDefault;
