/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How values of simulated points come about: by chance, as their types make plausible ({@code Behaviour}), or as the
 * configuration says, by the time since the beginning ({@code Course}).
 *
 * <p>Knows neither clock nor link. Each object belongs to one point and is guarded by whoever holds that.
 */
@NonNullByDefault
package org.telecontrol.simulator.internal.behaviour;

import org.eclipse.jdt.annotation.NonNullByDefault;
