/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.jobs;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.ExportOptions;

/**
 * What goes out, and where to.
 *
 * @param rtu only this RTU of the file
 * @param dve only the points of this DVE group; counts more than the RTU
 */
public record ExportRequest(IFile source, @Nullable String rtu, @Nullable String dve, ExportOptions options,
        Path target) {}
