/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;

/** A text with hyperlinks. */
public class SWTBotLink extends AbstractSWTBotControl<Link> {

    public SWTBotLink(@Nullable Link widget) {
        super(widget);
    }

    /** Follows the first link. */
    public AbstractSWTBot<Link> click() {
        var text = getText().replaceAll("(?s).*?<[aA][^>]*>(.*?)</[aA]>.*", "$1");
        return click(text);
    }

    /** Follows the link of that text. */
    public AbstractSWTBot<Link> click(String hyperlink) {
        act(() -> {
            var event = createEvent();
            event.text = hyperlink;
            notify(SWT.Selection, event);
        });
        return this;
    }
}
