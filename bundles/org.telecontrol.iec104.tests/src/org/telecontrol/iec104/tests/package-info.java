/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the vocabulary, against the tables of the standard and against {@code java.time}. */
@NonNullByDefault
package org.telecontrol.iec104.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
