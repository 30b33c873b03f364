/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Files that appear whole or not at all, one or several together, and what went wrong with a file, in words.
 *
 * <p>Knows no model. A {@link org.telecontrol.model.files.FileChanges} belongs to one thread; several may be at work in
 * one folder, in one process or in many.
 */
@NonNullByDefault
package org.telecontrol.model.files;

import org.eclipse.jdt.annotation.NonNullByDefault;
