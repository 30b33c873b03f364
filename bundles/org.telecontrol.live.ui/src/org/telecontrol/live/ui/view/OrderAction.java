/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import org.eclipse.jface.action.Action;

/** An order in a menu, checked while rows are in it. */
final class OrderAction extends Action {

    private final Runnable choose;

    OrderAction(String text, boolean isChosen, Runnable choose) {
        super(text, AS_CHECK_BOX);
        this.choose = choose;
        setChecked(isChosen);
    }

    @Override
    public void run() {
        choose.run();
    }
}
