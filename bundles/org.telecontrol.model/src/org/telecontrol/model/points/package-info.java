/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The points of a configuration after typicals are expanded and overrides applied: what links, simulators, exports and
 * generators work on. Nothing else walks typicals.
 *
 * <p>What is made here is a view of the model at the moment it was made: it does not follow later edits and must not
 * be used from several threads while the model is being edited. Left alone, it may be read from any thread.
 */
@NonNullByDefault
package org.telecontrol.model.points;

import org.eclipse.jdt.annotation.NonNullByDefault;
