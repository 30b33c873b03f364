/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator;

import java.time.Duration;

import org.telecontrol.iec104.InformationElement;

/**
 * A value that was recorded.
 *
 * @param offset time since the beginning of the recording
 */
public record ReplayedValue(Duration offset, InformationElement element) {}
