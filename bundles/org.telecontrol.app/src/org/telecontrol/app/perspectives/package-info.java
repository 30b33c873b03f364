/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The two ways to look at the work: writing a configuration, and putting it into service.
 * Factories only; called once by the workbench, in the UI thread, when a perspective opens for the first time.
 */
@NonNullByDefault
package org.telecontrol.app.perspectives;

import org.eclipse.jdt.annotation.NonNullByDefault;
