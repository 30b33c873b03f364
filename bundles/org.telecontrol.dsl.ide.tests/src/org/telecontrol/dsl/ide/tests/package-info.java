/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What editors show of the language: a text with a cursor in, words out.
 */
@NonNullByDefault
package org.telecontrol.dsl.ide.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
