/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.asdu;

/** Octets that are no ASDU. The message is for people. */
public final class MalformedAsduException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedAsduException(String message) {
        super(message);
    }
}
