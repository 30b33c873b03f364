/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The wizard that brings a point list into a configuration: what and where to on the first page, what its columns mean on
 * the second, which is the package {@code pointing}, what would come of it on the third, where the engineer chooses among
 * the changes. Nothing is written before Finish but a layout that is saved. UI thread, but for the reading, which the
 * wizard runs in a thread of its own with progress and cancel, and the import itself, which is a job.
 */
@NonNullByDefault
package org.telecontrol.exchange.ui.importing;

import org.eclipse.jdt.annotation.NonNullByDefault;
