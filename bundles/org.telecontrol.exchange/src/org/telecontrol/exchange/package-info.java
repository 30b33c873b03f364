/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Point lists come in and go out: {@link org.telecontrol.exchange.PointListImport} reads a list and merges it into a
 * configuration, {@link org.telecontrol.exchange.PointListExport} writes one.
 *
 * <p>Everything here runs without a window. Reading, planning and writing are long work on the caller's thread, which
 * follows and stops them through a {@link org.telecontrol.exchange.Progress} that no other thread asks. Reading has a
 * thread that splits rows ahead, planning the RTUs of a long first list one for each processor; they end with the call. A configuration is changed only while an
 * import plan is applied, on the calling thread; whoever shares the model guards it. Files that cannot be read end in an
 * exception with one sentence; everything doubtful inside a list is a {@link org.telecontrol.exchange.Problem} with its
 * cell.
 */
@NonNullByDefault
package org.telecontrol.exchange;

import org.eclipse.jdt.annotation.NonNullByDefault;
