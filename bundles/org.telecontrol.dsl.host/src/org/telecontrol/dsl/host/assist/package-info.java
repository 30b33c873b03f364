/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What helps while writing: completion and the description of what is under the pointer. Waits for the model of the
 * document no longer than said, and then has nothing to offer; to be called outside the UI thread.
 */
@NonNullByDefault
package org.telecontrol.dsl.host.assist;

import org.eclipse.jdt.annotation.NonNullByDefault;
