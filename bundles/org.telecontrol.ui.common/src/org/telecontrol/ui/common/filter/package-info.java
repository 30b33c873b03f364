/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Filter-as-you-type. UI thread only; who listens does the filtering in a job. */
@NonNullByDefault
package org.telecontrol.ui.common.filter;

import org.eclipse.jdt.annotation.NonNullByDefault;
