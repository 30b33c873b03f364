/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.importing;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.telecontrol.exchange.Change;
import org.telecontrol.ui.common.icons.Icon;

/** All changes of a kind, or all conflicts. */
final class ChangeGroup extends ChangeNode {

    private final Title title;

    /** What a group says of itself; conflicts say what a check mark means. */
    enum Title {
        ADDED(Messages.changes_added, "", ""),
        CHANGED(Messages.changes_changed, "", ""),
        REMOVED(Messages.changes_removed, "", ""),
        CONFLICTS(Messages.changes_conflicts, Messages.changes_unchecked, Messages.changes_checked);

        private final String label;
        private final String before;
        private final String after;

        Title(String label, String before, String after) {
            this.label = label;
            this.before = before;
            this.after = after;
        }
    }

    ChangeGroup(Title title, List<Change> changes) {
        super(null);
        this.title = title;
        changes.forEach(change -> new ChangeLine(this, change));
        choose(!isOfConflicts());
    }

    boolean isOfConflicts() {
        return title == Title.CONFLICTS;
    }

    Stream<Change> chosen() {
        return children().stream().filter(ChangeNode::isChosen).map(ChangeLine.class::cast).map(ChangeLine::change);
    }

    @Override
    String label() {
        return NLS.bind(title.label, count());
    }

    private Object count() {
        long points = children().stream().map(ChangeLine.class::cast).filter(line -> line.change().isPoint()).count();
        long rtus = children().size() - points;
        return rtus == 0 ? points : NLS.bind(Messages.changes_pointsAndRtus, points, rtus);
    }

    @Override
    String before() {
        return title.before;
    }

    @Override
    String after() {
        return title.after;
    }

    @Override
    @Nullable
    Image image() {
        return isOfConflicts() ? Icon.STATE_WARNING.image() : null;
    }
}
