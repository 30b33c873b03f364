/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.jobs;

import org.eclipse.core.resources.IFile;
import org.telecontrol.exchange.ImportOptions;

/**
 * A list, where it goes, and what the engineer says beside it.
 *
 * @param allOrNothing whether nothing is imported when rows are refused
 */
public record ImportRequest(ListAtHand list, IFile target, ImportOptions options, boolean allOrNothing) {}
