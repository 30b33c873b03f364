/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What values mean: durations as people write them, files that the configuration names, what a link profile says, and
 * the way between the value on the wire and the engineering value or state text of a point.
 *
 * <p>Everything here is immutable or without state and may be used from any thread.
 */
@NonNullByDefault
package org.telecontrol.model.values;

import org.eclipse.jdt.annotation.NonNullByDefault;
