/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.waits;

import org.telecontrol.testkit.ui.swt.finder.SWTBot;

/** Something that becomes true sooner or later. */
public interface ICondition {

    boolean test() throws Exception;

    /** Called once before the first {@link #test()}. */
    void init(SWTBot bot);

    /** One sentence that says what has not become true. */
    String getFailureMessage();
}
