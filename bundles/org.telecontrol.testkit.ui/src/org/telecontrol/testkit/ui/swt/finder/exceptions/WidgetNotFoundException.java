/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.exceptions;

/** No widget of that description appeared in time. */
public class WidgetNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public WidgetNotFoundException(String message) {
        super(message);
    }

    public WidgetNotFoundException(String message, Throwable cause) {
        super(message, cause);
    }
}
