/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.telecontrol.dsl.ui.outline.OutlineItem.Step;

/** What stands open in the tree, also while the text is so half-typed that it is not there. */
final class OpenedItems {

    private final Set<List<Step>> paths = new HashSet<>();

    OpenedItems(Tree tree) {
        tree.addListener(SWT.Expand, event -> with(event, this::add));
        tree.addListener(SWT.Collapse, event -> with(event, item -> paths.remove(item.path())));
    }

    private static void with(Event event, Consumer<OutlineItem> work) {
        if (event.item.getData() instanceof OutlineItem item) {
            work.accept(item);
        }
    }

    void add(OutlineItem item) {
        paths.add(item.path());
    }

    /** Those of that tree that can be seen to be open, from the top down. */
    List<OutlineItem> in(OutlineItem root) {
        List<OutlineItem> open = new ArrayList<>();
        paths.stream().filter(this::isAllOpen).sorted((one, other) -> one.size() - other.size()).forEach(path -> {
            var item = root.find(path);
            if (item != null) {
                open.add(item);
            }
        });
        return open;
    }

    private boolean isAllOpen(List<Step> path) {
        return IntStream.range(1, path.size()).allMatch(length -> paths.contains(path.subList(0, length)));
    }
}
