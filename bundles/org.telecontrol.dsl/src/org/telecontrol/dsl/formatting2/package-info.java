/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The layout of a text: what stands on a line of its own, how far it is indented, where spaces are and which words
 * of neighbouring lines stand in columns. Comments and single
 * empty lines stay. A canonical text (package text) is already formatted. For any thread.
 */
@NonNullByDefault
package org.telecontrol.dsl.formatting2;

import org.eclipse.jdt.annotation.NonNullByDefault;
