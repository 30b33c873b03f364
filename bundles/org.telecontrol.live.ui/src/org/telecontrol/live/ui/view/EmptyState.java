/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.telecontrol.ui.common.icons.Icon;

/** What the view says when there is nothing to see: why, and what to do about it. */
final class EmptyState {

    private static final int WIDTH = 420;

    private final Composite area;
    private final Label text;

    EmptyState(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        var centre = new Composite(area, SWT.NONE);
        centre.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        centre.setLayout(new GridLayout());
        var title = new Label(centre, SWT.NONE);
        title.setText(Messages.empty_title);
        title.setFont(JFaceResources.getHeaderFont());
        title.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        text = new Label(centre, SWT.WRAP | SWT.CENTER);
        var wide = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        wide.widthHint = WIDTH;
        text.setLayoutData(wide);
        var actions = new Composite(centre, SWT.NONE);
        actions.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        actions.setLayout(new RowLayout());
        action(actions, Messages.empty_connect, Icon.CONNECT, Commands.CONNECT);
        action(actions, Messages.empty_demo, Icon.DEMO, Commands.RUN_DEMO);
        explain(true);
    }

    Composite control() {
        return area;
    }

    /** @param linkInstalled whether there is something that can connect */
    void explain(boolean linkInstalled) {
        text.setText(linkInstalled ? Messages.empty_text : Messages.empty_noLink);
        area.layout(true, true);
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
