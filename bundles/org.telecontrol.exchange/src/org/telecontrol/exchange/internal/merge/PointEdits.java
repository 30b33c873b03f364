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
import org.telecontrol.exchange.ListedScaling;
import org.telecontrol.exchange.ListedScaling.Linear;
import org.telecontrol.exchange.internal.ListedFields;
import org.telecontrol.exchange.internal.PointDetail;
import org.telecontrol.exchange.internal.ScalingText;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.station.PointOverride;
import org.telecontrol.model.station.PointProperties;
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
        scaling(listed.scaling());
        details(listed);
        if (!states.isEmpty() && !states.equals(point.states())) {
            add(ListedFields.STATES, ListedFields.states(point.states()), ListedFields.states(states),
                    target -> ECollections.setEList(target.getStates(), states));
        }
    }

    /** Texts go when the list had them last and has them no more, and nobody has changed them. */
    void takenBack(ListedPoint listed, Ancestor ancestor) {
        if (ancestor.isTakenBack(point, listed, ListedFields.DESCRIPTION, point.description())) {
            add(ListedFields.DESCRIPTION, point.description(), "", target -> target.setDescription(cleared()));
        }
        if (ancestor.isTakenBack(point, listed, ListedFields.UNIT, point.unit())) {
            add(ListedFields.UNIT, point.unit(), "", target -> target.setUnit(cleared()));
        }
    }

    /** An override says nothing by an empty text, a declaration by none at all. */
    private @Nullable String cleared() {
        return point.use() == null ? null : "";
    }

    private interface Setter {
        void set(PointProperties target, String value);
    }

    private void text(String name, String before, String after, Setter setter) {
        if (!after.isEmpty() && !after.equals(before)) {
            add(name, before, after, target -> setter.set(target, after));
        }
    }

    private void scaling(@Nullable ListedScaling listed) {
        var before = ScalingText.of(point.scaling());
        var after = withOffset(listed, before);
        if (after == null || ScalingText.of(after).equals(ScalingText.of(before))) {
            return;
        }
        add(ListedFields.SCALING, ScalingText.of(before), ScalingText.of(after),
                target -> target.setScaling(ScalingText.model(after)));
    }

    /** A list that says no offset leaves the one that is configured. */
    private static @Nullable ListedScaling withOffset(@Nullable ListedScaling listed, @Nullable ListedScaling before) {
        return listed instanceof Linear linear && linear.offset() == null && before instanceof Linear known
                ? new Linear(linear.factor(), known.offset())
                : listed;
    }

    private void details(ListedPoint listed) {
        listed.details().forEach((role, text) -> PointDetail.of(role).ifPresent(detail -> {
            var before = detail.value(point);
            if (!text.equals(before) && detail.appliesTo(listed.type())) {
                add(role.word(), before, text, target -> detail.set(target, text));
            }
        }));
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
