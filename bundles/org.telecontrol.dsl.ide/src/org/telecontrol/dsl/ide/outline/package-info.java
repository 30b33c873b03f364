/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The structure of a file as a view shows it: values without a model behind them, so that a view may keep them while the
 * text changes, on any thread.
 */
@NonNullByDefault
package org.telecontrol.dsl.ide.outline;

import org.eclipse.jdt.annotation.NonNullByDefault;
