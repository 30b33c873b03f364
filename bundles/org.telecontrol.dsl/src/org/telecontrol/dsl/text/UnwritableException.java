/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

/** The model holds something that the notation cannot say; the message says what and where. */
public final class UnwritableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnwritableException(String message) {
        super(message);
    }
}
