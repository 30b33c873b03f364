/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The page a user meets first: what to do now, and where everything is.
 * Lives in the UI thread; actions run as workbench commands and know nothing of this page.
 */
@NonNullByDefault
package org.telecontrol.app.welcome;

import org.eclipse.jdt.annotation.NonNullByDefault;
