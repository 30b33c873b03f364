/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.results;

/** Work on the UI thread without a result. */
@FunctionalInterface
public interface VoidResult {

    void run();
}
