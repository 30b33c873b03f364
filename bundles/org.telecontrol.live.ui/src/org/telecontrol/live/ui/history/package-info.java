/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What single points had: a window for each, from when it is opened until it is closed. A point keeps its history for
 * that time only, so that nobody pays for what nobody looks at. UI thread only.
 */
@NonNullByDefault
package org.telecontrol.live.ui.history;

import org.eclipse.jdt.annotation.NonNullByDefault;
