/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.results;

/** Work on the UI thread that has a result. */
@FunctionalInterface
public interface Result<T> {

    T run();
}
