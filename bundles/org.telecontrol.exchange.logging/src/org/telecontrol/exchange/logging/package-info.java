/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What Log4j's API logs with, as the spreadsheet library needs it. Started before other bundles (the product says so) and
 * never used by them.
 */
@NonNullByDefault
package org.telecontrol.exchange.logging;

import org.eclipse.jdt.annotation.NonNullByDefault;
