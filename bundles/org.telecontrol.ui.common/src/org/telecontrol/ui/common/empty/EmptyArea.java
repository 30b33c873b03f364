/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.empty;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A title and a sentence or two in the middle of an area that has nothing else to show. */
public final class EmptyArea {

    private static final int WIDTH = 420;

    private final Composite area;
    private final Composite centre;
    private final Label title;
    private final Label text;

    public EmptyArea(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        centre = new Composite(area, SWT.NONE);
        centre.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        centre.setLayout(new GridLayout());
        title = new Label(centre, SWT.CENTER);
        title.setFont(JFaceResources.getHeaderFont());
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text = new Label(centre, SWT.WRAP | SWT.CENTER);
        var wide = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        wide.widthHint = WIDTH;
        text.setLayoutData(wide);
    }

    /** All of it. */
    public Composite control() {
        return area;
    }

    /** For what can be done, below the sentences. */
    public Composite actions() {
        return centre;
    }

    public void say(String what, String why) {
        title.setText(what);
        text.setText(why);
        area.layout(true, true);
    }
}
