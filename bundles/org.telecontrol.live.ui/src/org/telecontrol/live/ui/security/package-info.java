/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Passwords of key and trust stores: asked for in the window before a connection needs them, kept in the platform's secure
 * storage or, when the user does not want that, for this run only. They are in no project and in no log.
 *
 * <p><b>Threads.</b> {@link org.telecontrol.live.ui.security.StorePasswords#prepare} may wait for the user and is called
 * from a job before a session is opened; links ask on their own threads and never wait for a person.
 */
@NonNullByDefault
package org.telecontrol.live.ui.security;

import org.eclipse.jdt.annotation.NonNullByDefault;
