/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What is told of an element when somebody points at it.
 */
@NonNullByDefault
package org.telecontrol.dsl.ide.hover;

import org.eclipse.jdt.annotation.NonNullByDefault;
