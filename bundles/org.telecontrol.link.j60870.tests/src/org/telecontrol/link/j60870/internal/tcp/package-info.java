/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of what sockets bring. They share the package of what they test. */
@NonNullByDefault
package org.telecontrol.link.j60870.internal.tcp;

import org.eclipse.jdt.annotation.NonNullByDefault;
