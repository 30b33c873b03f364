/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.quickfix;

import static org.telecontrol.model.station.StationPackage.Literals.LIMITS__HIGH_ALARM;
import static org.telecontrol.model.station.StationPackage.Literals.LIMITS__HIGH_WARNING;
import static org.telecontrol.model.station.StationPackage.Literals.LIMITS__LOW_ALARM;
import static org.telecontrol.model.station.StationPackage.Literals.LIMITS__LOW_WARNING;
import static org.telecontrol.model.station.StationPackage.Literals.POINT_PROPERTIES__STATES;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.telecontrol.dsl.conversion.Texts;
import org.telecontrol.dsl.ide.quickfix.QuickFix.Edit;
import org.telecontrol.dsl.validation.IssueCodes;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Limits;
import org.telecontrol.model.station.PointOverride;
import org.telecontrol.model.station.PointProperties;
import org.telecontrol.model.values.ValueConversion;

/** As many state texts as the type has states, and limits that rise. */
final class PropertyFixes implements Fixes {

    private static final List<EAttribute> RISING = List.of(LIMITS__LOW_ALARM, LIMITS__LOW_WARNING,
            LIMITS__HIGH_WARNING, LIMITS__HIGH_ALARM);

    @Override
    public Stream<QuickFix> of(BrokenRule broken) {
        return switch (broken.code()) {
            case IssueCodes.STATES -> Fixes.around(broken.element(), PointProperties.class)
                    .flatMap(point -> states(point, broken.edits()));
            case IssueCodes.LIMITS -> Fixes.around(broken.element(), PointProperties.class)
                    .filter(point -> point.getLimits() != null)
                    .map(point -> new QuickFix("Write the limits in rising order", rising(point.getLimits(),
                            broken.edits())));
            default -> Stream.empty();
        };
    }

    private static Stream<QuickFix> states(PointProperties point, Edits edits) {
        var declaration = point instanceof PointOverride override ? override.getPoint() : point;
        if (!(declaration instanceof InformationObject object) || object.getType() == null
                || object.getType().valueKind().states() == 0) {
            return Stream.empty();
        }
        var words = ValueConversion.statesOf(object.getType().valueKind(), point.getStates()).stream()
                .map(Texts::format)
                .collect(Collectors.joining(", "));
        return edits.replaceAll(point, POINT_PROPERTIES__STATES, words)
                .map(edit -> new QuickFix("Write " + words, edit)).stream();
    }

    /** The same values, in the order of the limits. */
    private static List<Edit> rising(Limits limits, Edits edits) {
        List<INode> places = RISING.stream()
                .flatMap(limit -> NodeModelUtils.findNodesForFeature(limits, limit).stream())
                .toList();
        var values = RISING.stream().filter(limits::eIsSet)
                .sorted(Comparator.comparing(limit -> (Double) limits.eGet(limit)))
                .flatMap(limit -> NodeModelUtils.findNodesForFeature(limits, limit).stream())
                .map(NodeModelUtils::getTokenText).toList();
        List<Edit> changes = new ArrayList<>();
        for (int i = 0; i < Math.min(places.size(), values.size()); i++) {
            changes.add(edits.replace(places.get(i), values.get(i)));
        }
        return changes;
    }
}
