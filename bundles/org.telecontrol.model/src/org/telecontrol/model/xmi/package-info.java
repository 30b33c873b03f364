/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The second notation of a configuration: XMI, for other EMF tools. Without state, for any thread.
 */
@NonNullByDefault
package org.telecontrol.model.xmi;

import org.eclipse.jdt.annotation.NonNullByDefault;
