/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The libraries that read and write files of sheets, behind the interfaces of the parent package. */
@NonNullByDefault
package org.telecontrol.exchange.sheet.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
