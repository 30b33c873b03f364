/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Information object addresses: which are free, and how people read them. Plain values; whoever holds the model calls, on
 * its own thread.
 */
@NonNullByDefault
package org.telecontrol.dsl.ide.addresses;

import org.eclipse.jdt.annotation.NonNullByDefault;
