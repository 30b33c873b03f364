/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Passwords of key and trust stores: asked for in the window before a connection needs them, kept in the platform's secure
 * storage or, when the user does not want that, for this run only. They are in no project and in no log.
 *
 * <p><b>The secure storage's own password.</b> The platform encrypts what it keeps with a master password and has no
 * window to ask for it without a bundle that Maven Central does not hold in a usable form: {@link
 * org.telecontrol.live.ui.security.MasterPassword} asks, once a run. Without a window the platform's option {@code
 * -eclipse.password FILE} gives it.
 *
 * <p><b>Threads.</b> {@link org.telecontrol.live.ui.security.StorePasswords#prepare} may wait for the user and is called
 * from a job before a session is opened; links ask on their own threads and never wait for a person.
 */
@NonNullByDefault
package org.telecontrol.live.ui.security;

import org.eclipse.jdt.annotation.NonNullByDefault;
