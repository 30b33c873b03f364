/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The Generate command: the engineer chooses a generator and a folder of the workspace; a job reads the configuration
 * and writes the files as a whole or not at all. Dialogs on the UI thread, everything else in the job.
 */
@NonNullByDefault
package org.telecontrol.generator.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
