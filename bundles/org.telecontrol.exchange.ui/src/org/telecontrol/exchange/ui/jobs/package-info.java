/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The work behind the wizards, without a window: reading, merging and writing files of the workspace. Runs on the
 * threads of jobs and wizard operations; {@link org.telecontrol.exchange.ui.jobs.LatestWork} starts such jobs for a page.
 */
@NonNullByDefault
package org.telecontrol.exchange.ui.jobs;

import org.eclipse.jdt.annotation.NonNullByDefault;
