/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the editor's hover tells of live values: joins the language and the sessions, which do not know each other. A
 * component as long as there are sessions; for any thread, returns at once.
 */
@NonNullByDefault
package org.telecontrol.app.hover;

import org.eclipse.jdt.annotation.NonNullByDefault;
