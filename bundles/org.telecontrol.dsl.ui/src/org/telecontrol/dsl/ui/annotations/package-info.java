/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Findings shown in the text while it is typed. UI thread, told by the jobs of {@code dsl.host}; nothing runs while
 * nobody types.
 */
@NonNullByDefault
package org.telecontrol.dsl.ui.annotations;

import org.eclipse.jdt.annotation.NonNullByDefault;
