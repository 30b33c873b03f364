/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * j60870 as it comes, with its own connections, for the link benches to be compared with. In a bundle of its own, which
 * is installed together with j60870 and its licence only; the bench knows it as a service.
 */
@NonNullByDefault
package org.telecontrol.bench.j60870;

import org.eclipse.jdt.annotation.NonNullByDefault;
