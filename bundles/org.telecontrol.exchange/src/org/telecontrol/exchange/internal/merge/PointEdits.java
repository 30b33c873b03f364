/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.station.LinearScaling;
import org.telecontrol.model.station.PointOverride;
import org.telecontrol.model.station.PointProperties;
import org.telecontrol.model.station.Scaling;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.model.station.TypicalUse;

/**
 * What has to be different at a point that is configured already. A point that comes from a typical is changed by an
 * override at its use.
 */
final class PointEdits {

    private final ConfiguredPoint point;
    private final List<Edit> edits = new ArrayList<>();
    private @Nullable PointOverride override;

    PointEdits(ConfiguredPoint point) {
        this.point = point;
    }

    List<Edit> edits() {
        return edits;
    }

    /** Everything the list says of a point beside its type, its address and its metadata. */
    void properties(ListedPoint listed, List<String> states) {
        text("description", point.description(), listed.description(), PointProperties::setDescription);
        text("unit", point.unit(), listed.unit(), PointProperties::setUnit);
        factor(listed.factor());
        if (!states.isEmpty() && !states.equals(point.states())) {
            add("states", String.join("; ", point.states()), String.join("; ", states),
                    target -> ECollections.setEList(target.getStates(), states));
        }
    }

    private interface Setter {
        void set(PointProperties target, String value);
    }

    private void text(String name, String before, String after, Setter setter) {
        if (!after.isEmpty() && !after.equals(before)) {
            add(name, before, after, target -> setter.set(target, after));
        }
    }

    private void factor(@Nullable Double factor) {
        var before = point.scaling();
        if (factor == null || before instanceof LinearScaling linear && linear.getFactor() == factor) {
            return;
        }
        add("factor", before instanceof LinearScaling linear ? Double.toString(linear.getFactor()) : "",
                factor.toString(), target -> setFactor(target, before, factor));
    }

    private static void setFactor(PointProperties target, @Nullable Scaling before, double factor) {
        var scaling = StationFactory.eINSTANCE.createLinearScaling();
        scaling.setFactor(factor);
        if (before instanceof LinearScaling linear) {
            scaling.setOffset(linear.getOffset());
        }
        target.setScaling(scaling);
    }

    void add(String name, String before, String after, Consumer<PointProperties> change) {
        edits.add(Edit.of(name, before, after, () -> change.accept(target())));
    }

    private PointProperties target() {
        var use = point.use();
        if (use == null) {
            return point.declaration();
        }
        var known = override;
        var found = known != null ? known : override(use);
        override = found;
        return found;
    }

    private PointOverride override(TypicalUse use) {
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
