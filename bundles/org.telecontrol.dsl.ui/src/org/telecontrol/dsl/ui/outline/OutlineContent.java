/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.outline;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;

/** Gives the tree what it shows: a station with 100,000 points costs as much as one with a screenful. */
@NonNullByDefault({})
final class OutlineContent implements ILazyTreeContentProvider {

    private final TreeViewer viewer;

    OutlineContent(TreeViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void updateElement(Object parent, int index) {
        var item = (OutlineItem) parent;
        if (index < item.childCount()) {
            var child = item.child(index);
            viewer.replace(parent, index, child);
            viewer.setChildCount(child, child.childCount());
        }
    }

    @Override
    public void updateChildCount(Object element, int currentChildCount) {
        viewer.setChildCount(element, ((OutlineItem) element).childCount());
    }

    @Override
    public Object getParent(Object element) {
        return ((OutlineItem) element).parent();
    }
}
