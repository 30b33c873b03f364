/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.telecontrol.ui.common.empty.EmptyArea;
import org.telecontrol.ui.common.icons.Icon;

/** What the view says when there is nothing to see: why, and what to do about it. */
final class EmptyState {

    private final EmptyArea area;

    EmptyState(Composite parent) {
        area = new EmptyArea(parent);
        var actions = new Composite(area.actions(), SWT.NONE);
        actions.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        actions.setLayout(new RowLayout());
        action(actions, Messages.empty_connect, Icon.CONNECT, Commands.CONNECT);
        action(actions, Messages.empty_demo, Icon.DEMO, Commands.RUN_DEMO);
        explain(true);
    }

    Composite control() {
        return area.control();
    }

    /** @param linkInstalled whether there is something that can connect */
    void explain(boolean linkInstalled) {
        area.say(Messages.empty_title, linkInstalled ? Messages.empty_text : Messages.empty_noLink);
    }

    private static void action(Composite parent, String label, Icon icon, String command) {
        if (Commands.isDefined(command)) {
            var button = new Button(parent, SWT.PUSH);
            button.setText(label);
            button.setImage(icon.image());
            button.addListener(SWT.Selection, event -> Commands.run(command));
        }
    }
}
