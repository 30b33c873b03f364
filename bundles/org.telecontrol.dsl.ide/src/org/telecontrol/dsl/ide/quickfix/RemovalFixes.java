/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.quickfix;

import static org.telecontrol.model.station.StationPackage.Literals.POINT_PROPERTIES__STATES;

import java.util.stream.Stream;

import org.telecontrol.dsl.validation.IssueCodes;
import org.telecontrol.model.station.DveMember;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Limits;
import org.telecontrol.model.station.MetadataEntry;
import org.telecontrol.model.station.PointOverride;
import org.telecontrol.model.station.PointProperties;
import org.telecontrol.model.station.Scaling;
import org.telecontrol.model.station.Typical;

/** What is better left out. */
final class RemovalFixes implements Fixes {

    @Override
    public Stream<QuickFix> of(BrokenRule broken) {
        var element = broken.element();
        var edits = broken.edits();
        return switch (broken.code()) {
            case IssueCodes.SCALING_TYPE -> Stream.concat(
                    Fixes.around(element, Scaling.class)
                            .map(scaling -> new QuickFix("Leave out the scaling", edits.remove(scaling))),
                    Fixes.around(element, Limits.class)
                            .map(limits -> new QuickFix("Leave out the limits", edits.remove(limits))));
            case IssueCodes.STATES -> Fixes.around(element, PointProperties.class).filter(RemovalFixes::hasNoState)
                    .flatMap(point -> edits.removeWithKeyword(point, POINT_PROPERTIES__STATES).stream())
                    .map(edit -> new QuickFix("Leave out the state texts", edit));
            case IssueCodes.SAME_POINT -> element instanceof InformationObject point
                    ? Stream.of(new QuickFix("Remove " + point.getName(), edits.remove(point)))
                    : Stream.empty();
            case IssueCodes.SECRET -> Fixes.around(element, MetadataEntry.class)
                    .map(entry -> new QuickFix("Leave out the entry", edits.removeEntry(entry)));
            case IssueCodes.OVERRIDE -> Fixes.around(element, PointOverride.class)
                    .map(override -> new QuickFix("Remove this override", edits.remove(override)));
            case IssueCodes.UNUSED_TYPICAL -> Fixes.around(element, Typical.class)
                    .map(typical -> new QuickFix("Remove " + typical.getName(), edits.remove(typical)));
            case IssueCodes.DVE_PATTERN -> Fixes.around(element, DveMember.class)
                    .map(member -> new QuickFix("Remove this member", edits.remove(member)));
            default -> Stream.empty();
        };
    }

    private static boolean hasNoState(PointProperties point) {
        var declaration = point instanceof PointOverride override ? override.getPoint() : point;
        return declaration instanceof InformationObject object && object.getType() != null
                && object.getType().valueKind().states() == 0;
    }
}
