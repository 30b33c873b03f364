/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.outline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.host.outline.OutlineElement.Kind;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.DveMember;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.NamedElement;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.StationPackage.Literals;
import org.telecontrol.model.station.Typical;
import org.telecontrol.model.station.TypicalUse;

/** Makes the outline of a text from its model, half-typed elements included. */
public final class Outline {

    private final CancelIndicator cancel;

    private Outline(CancelIndicator cancel) {
        this.cancel = cancel;
    }

    /** @throws OperationCanceledException when cancelled */
    public static List<OutlineElement> of(Resource resource, CancelIndicator cancel) {
        var outline = new Outline(cancel);
        return resource.getContents().isEmpty()
                || !(resource.getContents().get(0) instanceof Configuration configuration)
                        ? List.of()
                        : outline.elements(configuration.getElements());
    }

    private List<OutlineElement> elements(List<? extends EObject> objects) {
        if (cancel.isCanceled()) {
            throw new OperationCanceledException();
        }
        List<OutlineElement> elements = new ArrayList<>(objects.size());
        for (var object : objects) {
            var element = element(object);
            if (element != null) {
                elements.add(element);
            }
        }
        return List.copyOf(elements);
    }

    private @Nullable OutlineElement element(EObject object) {
        return switch (object) {
            case LinkProfile link -> named(Kind.LINK, link, Details.of(link), List.of());
            case Typical typical -> named(Kind.TYPICAL, typical, Details.of(typical),
                    elements(typical.getElements()));
            case Rtu rtu -> named(Kind.RTU, rtu, Details.of(rtu), elements(rtu.getStations()));
            case Station station -> at(Kind.STATION, station, Literals.STATION__COMMON_ADDRESS,
                    "Station " + station.getCommonAddress(), Details.of(station), elements(station.getElements()));
            case TypicalUse use -> named(Kind.USE, use, Details.of(use), List.of());
            case InformationObject point -> named(Details.kind(point), point, Details.of(point), List.of());
            case DveGroup group -> named(Kind.DVE, group, Details.of(group), elements(group.getMembers()));
            case DveMember member -> at(Kind.MEMBER, member, null, Details.text(member), "", List.of());
            default -> null;
        };
    }

    private static @Nullable OutlineElement named(Kind kind, NamedElement element, String detail,
            List<OutlineElement> children) {
        var name = element.getName();
        return at(kind, element, Literals.NAMED_ELEMENT__NAME, name == null ? "" : name, detail, children);
    }

    private static @Nullable OutlineElement at(Kind kind, EObject object, @Nullable EStructuralFeature feature,
            String name, String detail, List<OutlineElement> children) {
        var whole = NodeModelUtils.findActualNodeFor(object);
        if (whole == null) {
            return null;
        }
        var nodes = feature == null ? List.of(whole) : NodeModelUtils.findNodesForFeature(object, feature);
        var place = nodes.isEmpty() ? whole : nodes.get(0);
        return new OutlineElement(kind, name, detail, place.getOffset(), place.getLength(), whole.getOffset(),
                whole.getEndOffset(), children);
    }
}
