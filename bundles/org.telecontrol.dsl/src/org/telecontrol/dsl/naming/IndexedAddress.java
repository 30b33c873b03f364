/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.NamedElement;
import org.telecontrol.model.station.PointOverride;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.StationPackage.Literals;
import org.telecontrol.model.station.TypicalUse;

/**
 * What the index keeps of a point or use of a station, so that points are found by their addresses without reading files.
 *
 * @param address that of the point, or the base of the use
 * @param what the type of the point, or the name of the typical; empty where it is not written yet
 * @param moved addresses that overrides of the use give to points of the typical
 * @param omitted points of the typical that the use leaves out
 */
public record IndexedAddress(int commonAddress, int address, String what, Map<String, Integer> moved,
        Set<String> omitted) {

    /** Of an element of a station, as text; null for other elements. Resolves no reference. */
    static @Nullable String text(EObject element) {
        if (!(element.eContainer() instanceof Station station)) {
            return null;
        }
        return switch (element) {
            case InformationObject point -> station.getCommonAddress() + " " + point.getAddress()
                    + (point.getType() == null ? "" : " " + point.getType());
            case TypicalUse use -> station.getCommonAddress() + " " + use.getBase() + " "
                    + written(use, Literals.TYPICAL_USE__TYPICAL) + changes(use);
            default -> null;
        };
    }

    private static String changes(TypicalUse use) {
        var text = new StringBuilder();
        for (PointOverride change : use.getOverrides()) {
            if (change.isOmitted()) {
                text.append(" -").append(written(change, Literals.POINT_OVERRIDE__POINT));
            } else if (change.getAddress() != null) {
                text.append(' ').append(written(change, Literals.POINT_OVERRIDE__POINT)).append('=')
                        .append(change.getAddress());
            }
        }
        return text.toString();
    }

    private static String written(EObject object, EReference reference) {
        var nodes = NodeModelUtils.findNodesForFeature(object, reference);
        if (!nodes.isEmpty()) {
            return Names.parse(NodeModelUtils.getTokenText(nodes.get(0)));
        }
        return object.eGet(reference, false) instanceof NamedElement target
                && !target.eIsProxy() ? target.getName() : "?";
    }

    /** What {@link #text} wrote, with or without a {@link Remark}. */
    public static IndexedAddress parse(String text) {
        List<String> words = List.of(Remark.without(text).split(" "));
        Map<String, Integer> moved = new HashMap<>();
        Set<String> omitted = new HashSet<>();
        for (var change : words.subList(Math.min(3, words.size()), words.size())) {
            int equals = change.indexOf('=');
            if (equals > 0) {
                moved.put(change.substring(0, equals), Integer.valueOf(change.substring(equals + 1)));
            } else {
                omitted.add(change.substring(1));
            }
        }
        return new IndexedAddress(Integer.parseInt(words.get(0)), Integer.parseInt(words.get(1)),
                words.size() > 2 ? words.get(2) : "", moved, omitted);
    }
}
