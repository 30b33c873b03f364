/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How sessions work inside. One {@link org.telecontrol.live.internal.Mailbox} for each session keeps everything but the
 * values on one thread at a time; classes here that say nothing else are used from there only.
 */
@NonNullByDefault
package org.telecontrol.live.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
