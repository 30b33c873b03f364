/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The Live view on real sessions over links without a network: what it shows, how it is driven by mouse and keyboard,
 * how it behaves with 100,000 points.
 */
@NonNullByDefault
package org.telecontrol.live.ui.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
