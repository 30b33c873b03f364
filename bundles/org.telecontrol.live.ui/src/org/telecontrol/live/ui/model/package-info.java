/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the Live view shows, without a window: which rows there are, in which order, and what their cells say. Everything
 * here is immutable or computed from the value image on demand; filtering and sorting 100,000 rows runs in a job, on a
 * snapshot that the view then swaps in. The image may change meanwhile: a cell always shows one whole value.
 */
@NonNullByDefault
package org.telecontrol.live.ui.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
