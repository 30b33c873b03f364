/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.assist;

import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.swt.graphics.Point;
import org.telecontrol.dsl.ide.completion.Proposal;

/** The fields of an inserted proposal: Tab goes from one to the next, equal ones change together. */
final class FieldsInText {

    private FieldsInText() {}

    /** @return what to select, the first field; null when the text does not hold them any more */
    static @Nullable Point edit(ITextViewer viewer, Proposal proposal) {
        try {
            var model = new LinkedModeModel();
            var groups = new TreeMap<Integer, LinkedPositionGroup>();
            for (var field : proposal.fields()) {
                groups.computeIfAbsent(field.number(), number -> new LinkedPositionGroup())
                        .addPosition(new LinkedPosition(viewer.getDocument(), proposal.offset() + field.offset(),
                                field.length(), field.number()));
            }
            for (var group : groups.values()) {
                model.addGroup(group);
            }
            model.forceInstall();
            var ui = new LinkedModeUI(model, viewer);
            ui.setExitPosition(viewer, proposal.offset() + proposal.end(), 0, Integer.MAX_VALUE);
            ui.enter();
            var first = ui.getSelectedRegion();
            return new Point(first.getOffset(), first.getLength());
        } catch (BadLocationException e) {
            return null;
        }
    }
}
