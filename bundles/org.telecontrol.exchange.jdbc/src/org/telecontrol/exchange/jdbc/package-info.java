/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Point lists that a database answers a query with. Drivers of SQLite and H2 come along; any other is named by its file in
 * the description. A connection is open for one query only, read-only where the driver knows such a thing; it runs on the
 * thread of its fetch and is cancelled from another.
 */
@NonNullByDefault
package org.telecontrol.exchange.jdbc;

import org.eclipse.jdt.annotation.NonNullByDefault;
