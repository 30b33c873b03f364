/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * New station files and new elements in them, by wizards. UI thread; what a project has to build on is read in a job.
 * What a wizard adds to a file that is there is one step of the editor's undo history.
 */
@NonNullByDefault
package org.telecontrol.dsl.ui.create;

import org.eclipse.jdt.annotation.NonNullByDefault;
