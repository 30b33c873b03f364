/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Changes of texts, told and not made: who shows a text makes them, in one step that can be undone. For any thread.
 */
@NonNullByDefault
package org.telecontrol.dsl.host.edit;

import org.eclipse.jdt.annotation.NonNullByDefault;
