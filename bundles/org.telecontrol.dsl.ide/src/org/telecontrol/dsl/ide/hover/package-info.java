/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What is told of a word when somebody points at it. Works on the caller's thread and only reads; files with DVE groups
 * that name a point are loaded into the resource set of the file that is asked about.
 */
@NonNullByDefault
package org.telecontrol.dsl.ide.hover;

import org.eclipse.jdt.annotation.NonNullByDefault;
