/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The generators that are shipped, and how files reach a folder. */
@NonNullByDefault
package org.telecontrol.generator.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
