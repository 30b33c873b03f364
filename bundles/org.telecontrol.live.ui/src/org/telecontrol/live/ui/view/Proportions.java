/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.util.Arrays;
import java.util.function.IntSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Sash;

/** Gives the upper part the height it asks for, until the user moves the sash. */
final class Proportions {

    private final SashForm form;
    private final IntSupplier upperHeight;
    private int given;
    private int of;
    private boolean movedByUser;
    private boolean sashFollowed;

    Proportions(SashForm form, IntSupplier upperHeight) {
        this.form = form;
        this.upperHeight = upperHeight;
        form.addListener(SWT.Resize, event -> apply());
    }

    void apply() {
        var height = form.getClientArea().height;
        if (!movedByUser && height > 0) {
            var upper = Math.min(upperHeight.getAsInt(), height / 2);
            if (upper != given || height != of) {
                given = upper;
                of = height;
                form.setWeights(upper, height - upper);
            }
            followSash();
        }
    }

    /** The sash is made at the first layout. */
    private void followSash() {
        if (!sashFollowed) {
            form.layout(true);
            Arrays.stream(form.getChildren()).filter(Sash.class::isInstance)
                    .forEach(sash -> sash.addListener(SWT.Selection, event -> movedByUser = true));
            sashFollowed = true;
        }
    }
}
