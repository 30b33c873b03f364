/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.Change;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.station.PointOverride;
import org.telecontrol.model.station.PointProperties;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.model.station.TypicalUse;

/**
 * What has to be different at a point that is configured already, and what only could be, because list and configuration
 * have both changed it. A point that comes from a typical is changed by an override at its use.
 */
final class PointEdits {

    private final ConfiguredPoint point;
    private final boolean preferList;
    private final List<Edit> made = new ArrayList<>();
    private final List<Edit> conflicts = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    PointEdits(ConfiguredPoint point, boolean preferList) {
        this.point = point;
        this.preferList = preferList;
    }

    List<Edit> made() {
        return made;
    }

    List<Edit> conflicts() {
        return conflicts;
    }

    /** Whether anything would be different. */
    boolean areAny() {
        return !made.isEmpty() || !conflicts.isEmpty();
    }

    /** What the list said last of the field of each conflict. */
    List<String> said() {
        return said;
    }

    /**
     * Decides what becomes of a property by what the list said of it last: where the list has not changed it the
     * configuration stays, where the configuration has not the list is followed, else it is a conflict.
     *
     * @param said   what the list said last, none when that is not known: then the list is followed where it says
     *               something
     * @param asSaid whether the configuration still says so
     */
    void decide(String name, @Nullable String said, boolean asSaid, String ours, String theirs, Runnable action) {
        if (theirs.equals(ours) || (said == null ? theirs.isEmpty() : theirs.equals(said))) {
            return;
        }
        var edit = new Edit(new Change.Field(name, ours, theirs), action);
        if (said == null || asSaid || preferList) {
            made.add(edit);
        } else {
            conflicts.add(edit);
            this.said.add(said);
        }
    }

    /** {@link #decide} for what an override can say, too. */
    void property(String name, @Nullable String said, boolean asSaid, String ours, String theirs,
            Consumer<PointProperties> change) {
        decide(name, said, asSaid, ours, theirs, () -> change.accept(target()));
    }

    /** Turns an edit that cannot be made into a conflict. */
    void refuse(String name) {
        for (var edit : List.copyOf(made)) {
            if (edit.field().name().equals(name)) {
                made.remove(edit);
                conflicts.add(edit);
                said.add(edit.field().before());
            }
        }
    }

    private PointProperties target() {
        var use = point.use();
        return use == null ? point.declaration() : override(use);
    }

    /** The override of the point at its use, made when there is none. */
    PointOverride override(TypicalUse use) {
        for (var known : use.getOverrides()) {
            if (known.getPoint() == point.declaration()) {
                return known;
            }
        }
        var made = StationFactory.eINSTANCE.createPointOverride();
        made.setPoint(point.declaration());
        use.getOverrides().add(made);
        return made;
    }
}
