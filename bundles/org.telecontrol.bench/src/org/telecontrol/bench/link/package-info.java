/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How fast what controlled stations send gets into the value image, and what that costs. A
 * {@link org.telecontrol.bench.link.Feeder} plays all the controlled stations with octets made beforehand; the yardstick
 * is a {@link org.telecontrol.bench.link.BareReader} that does nothing with the same octets but acknowledge them.
 */
@NonNullByDefault
package org.telecontrol.bench.link;

import org.eclipse.jdt.annotation.NonNullByDefault;
