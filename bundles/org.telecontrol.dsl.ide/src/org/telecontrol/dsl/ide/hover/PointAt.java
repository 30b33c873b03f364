/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.hover;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.dsl.ide.Containers;
import org.telecontrol.dsl.ide.navigation.NamedPlace;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.DveMember;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.PointOverride;
import org.telecontrol.model.station.PointReference;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.TypicalUse;

/** The point of an RTU that a name means where it is written: one of the station, or one of a use. */
final class PointAt {

    private PointAt() {}

    /** Empty for a point of a typical where no use is named. */
    static Optional<ConfiguredPoint> of(NamedPlace name, InformationObject point) {
        var use = use(name.owner());
        var rtu = Containers.of(use == null ? point : use, Rtu.class);
        return rtu == null ? Optional.empty() : of(rtu, use, point);
    }

    static Optional<ConfiguredPoint> of(Rtu rtu, @Nullable TypicalUse use, InformationObject point) {
        return RtuPoints.of(rtu).all().stream()
                .filter(candidate -> candidate.declaration() == point && candidate.use() == use).findFirst();
    }

    private static @Nullable TypicalUse use(EObject owner) {
        return switch (owner) {
            case PointReference reference when reference.getUse() != null -> reference.getUse();
            case PointReference reference -> Containers.of(reference.eContainer(), TypicalUse.class);
            case PointOverride override -> Containers.of(override, TypicalUse.class);
            case DveMember member when member.getElement() instanceof TypicalUse named -> named;
            default -> null;
        };
    }
}
