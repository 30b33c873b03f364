/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A long run under troubles. Simulated RTUs report numbered events through a network that kills and freezes connections;
 * at the end the value image has to be what the simulators have, no event may be missing or doubled, and threads and
 * memory have to be what they were.
 *
 * <p>{@link org.telecontrol.bench.soak.Soak} runs once, on the calling thread; everything that it starts ends with it.
 */
@NonNullByDefault
package org.telecontrol.bench.soak;

import org.eclipse.jdt.annotation.NonNullByDefault;
