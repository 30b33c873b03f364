/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Starts the host with the framework and stops it again. */
@NonNullByDefault
package org.telecontrol.dsl.host.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
