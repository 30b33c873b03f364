/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.telecontrol.model.station.ConfigurationElement;
import org.telecontrol.model.station.DveMember;
import org.telecontrol.model.station.PointOverride;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.StationElement;

/** The beginning of a file without the elements that are complete and have another one behind them. */
final class Abridged {

    private final String text;
    private final StringBuilder kept = new StringBuilder();
    private int done;

    private Abridged(String text) {
        this.text = text;
    }

    /** @param text the file up to some offset */
    static String before(ICompositeNode file, String text) {
        var abridged = new Abridged(text);
        abridged.read(file);
        return abridged.kept.append(text, abridged.done, text.length()).toString();
    }

    private void read(ICompositeNode block) {
        ICompositeNode last = null;
        for (INode child : block.getChildren()) {
            if (child.getTotalOffset() >= text.length()) {
                break;
            }
            if (child instanceof ICompositeNode part) {
                if (last != null && isElement(last) && isElement(part)) {
                    leaveOut(last);
                }
                last = part;
            }
        }
        if (last != null) {
            read(last);
        }
    }

    private void leaveOut(INode element) {
        kept.append(text, done, element.getTotalOffset());
        done = element.getTotalEndOffset();
    }

    private static boolean isElement(ICompositeNode node) {
        return node.hasDirectSemanticElement() && isElement(node.getSemanticElement());
    }

    private static boolean isElement(@Nullable EObject object) {
        return object instanceof ConfigurationElement || object instanceof Station || object instanceof StationElement
                || object instanceof PointOverride || object instanceof DveMember;
    }
}
