/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Telling a person that something did not work: one clear sentence, details only on request, never a stack trace. May be
 * called from any thread; the dialog opens on the UI thread and the caller does not wait for it.
 */
@NonNullByDefault
package org.telecontrol.ui.common.problem;

import org.eclipse.jdt.annotation.NonNullByDefault;
