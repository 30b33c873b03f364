/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.generator.ui;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.telecontrol.generator.Generator;

/**
 * What is to be made.
 *
 * @param configuration in whose project all configurations belong together
 * @param folder        in the workspace, made if it is not there
 */
record GenerateRequest(IFile configuration, Generator generator, IPath folder) {}
