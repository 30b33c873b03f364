/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The Live view. UI thread only, except {@link org.telecontrol.live.ui.view.RowsJob}, which filters and sorts.
 * <p>
 * Lifecycle: a timer runs only while the view can be seen and a session is open (a few times a second) or values have an
 * age (once a second). A tick compares two numbers of the value image and, when something arrived, repaints those
 * visible rows whose value is another one; rows that cannot be seen cost nothing. Nothing is queued on the UI thread by
 * the link: the view reads the image at its own pace.
 */
@NonNullByDefault
package org.telecontrol.live.ui.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
