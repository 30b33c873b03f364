/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.references;

import org.eclipse.core.resources.IFile;

/**
 * A line with references.
 *
 * @param number from 1
 * @param text without the white space around it
 */
public record FoundLine(IFile file, int number, String text) {}
