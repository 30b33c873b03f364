/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

/** A condition did not become true in time. */
public class TimeoutException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public TimeoutException(String message) {
        super(message);
    }
}
