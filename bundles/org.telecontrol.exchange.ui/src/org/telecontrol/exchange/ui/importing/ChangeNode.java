/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.importing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.telecontrol.exchange.ImportSelection;

/**
 * A line of the compare tree. What has lines below it is chosen as far as they are; no two lines are equal, whatever they
 * say.
 */
abstract class ChangeNode {

    private final @Nullable ChangeNode parent;
    private final List<ChangeNode> children = new ArrayList<>();
    private boolean chosen;

    ChangeNode(@Nullable ChangeNode parent) {
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    @Nullable
    ChangeNode parent() {
        return parent;
    }

    List<ChangeNode> children() {
        return children;
    }

    /** Whether it or anything below it is chosen. */
    boolean isChosen() {
        return children.isEmpty() ? chosen : children.stream().anyMatch(ChangeNode::isChosen);
    }

    /** Whether some of what is below it is chosen, and some is not. */
    boolean isPartlyChosen() {
        return isChosen() && !isWhollyChosen();
    }

    private boolean isWhollyChosen() {
        return children.isEmpty() ? chosen : children.stream().allMatch(ChangeNode::isWhollyChosen);
    }

    /** Chooses it with all below it, or none of that. */
    void choose(boolean chooses) {
        chosen = chooses;
        children.forEach(child -> child.choose(chooses));
    }

    abstract String label();

    /** Common address and information object address; empty when it has none of its own. */
    String address() {
        return "";
    }

    abstract String before();

    abstract String after();

    @Nullable
    Image image() {
        return null;
    }

    /** Tells a selection what is chosen. */
    void addTo(ImportSelection selection) {
        children.forEach(child -> child.addTo(selection));
    }
}
