/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.outline;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.AddressNotation;

/**
 * Which nodes of an outline are shown, and in which order.
 *
 * @param filter part of what is said of a node, in letters of any case; empty for all nodes
 * @param byName instead of by place
 * @param notation in which addresses are shown
 */
public record OutlineShape(String filter, boolean byName, AddressNotation notation) {

    public static final OutlineShape WHOLE = new OutlineShape("", false, AddressNotation.DECIMAL);

    private static final Comparator<OutlineNode> BY_NAME = Comparator.comparing(OutlineNode::name,
            String.CASE_INSENSITIVE_ORDER);

    /** A node that fits is shown with all below it, one above it with what fits. */
    public List<OutlineNode> of(List<OutlineNode> nodes) {
        return filter.isEmpty() && !byName ? nodes : shaped(nodes, filter.toLowerCase(Locale.ROOT));
    }

    private List<OutlineNode> shaped(List<OutlineNode> nodes, String sought) {
        var shown = nodes.stream().map(node -> shaped(node, sought)).filter(Objects::nonNull);
        return (byName ? shown.sorted(BY_NAME) : shown).toList();
    }

    private @Nullable OutlineNode shaped(OutlineNode node, String sought) {
        var fits = fits(node, sought);
        var children = shaped(node.children(), fits ? "" : sought);
        return fits || !children.isEmpty() ? node.with(children) : null;
    }

    private boolean fits(OutlineNode node, String sought) {
        return sought.isEmpty()
                || (node.name() + ' ' + node.detail(notation)).toLowerCase(Locale.ROOT).contains(sought);
    }
}
