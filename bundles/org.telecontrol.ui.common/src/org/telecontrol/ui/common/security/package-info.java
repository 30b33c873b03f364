/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Passwords: asked for in the window and kept in the platform's secure storage or, when the user does not want that, for
 * this run only. They are in no project and in no log.
 *
 * <p><b>The secure storage's own password.</b> The platform encrypts what it keeps with a master password and has no
 * window to ask for it without a bundle that Maven Central does not hold in a usable form: {@link
 * org.telecontrol.ui.common.security.MasterPassword} asks, once a run. Without a window the platform's option {@code
 * -eclipse.password FILE} gives it.
 *
 * <p><b>Threads.</b> Whoever asks waits for the user: call it from a job, never from a thread of a link.
 */
@NonNullByDefault
package org.telecontrol.ui.common.security;

import org.eclipse.jdt.annotation.NonNullByDefault;
