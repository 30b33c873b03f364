/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Lists from real databases, in files and in memory; PostgreSQL where one is running. */
@NonNullByDefault
package org.telecontrol.exchange.jdbc.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
