/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.session;

/** Which end of a link a session is. */
public enum Role {
    CONTROLLING,
    CONTROLLED
}
