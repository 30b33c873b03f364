/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * From a name to what it means and back: declarations, references in all files, occurrences, renaming. Places are offsets
 * in characters from the start of a file. Works on the caller's thread, for as long as the caller does not cancel; models
 * are read and never changed, files that are not loaded yet are loaded into the resource set of the one asked about.
 */
@NonNullByDefault
package org.telecontrol.dsl.ide.navigation;

import org.eclipse.jdt.annotation.NonNullByDefault;
