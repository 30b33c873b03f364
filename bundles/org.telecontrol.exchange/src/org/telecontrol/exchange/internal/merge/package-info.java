/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Merging a list into a configuration. A merge first only looks and collects actions; the configuration changes when
 * they are carried out.
 */
@NonNullByDefault
package org.telecontrol.exchange.internal.merge;

import org.eclipse.jdt.annotation.NonNullByDefault;
