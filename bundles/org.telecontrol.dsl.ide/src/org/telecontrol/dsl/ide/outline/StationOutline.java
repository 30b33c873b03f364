/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.outline;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.NamedElement;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.StationPackage.Literals;
import org.telecontrol.model.station.Typical;
import org.telecontrol.model.station.TypicalUse;

import com.google.inject.Inject;

/** Makes the outline of a file; nothing is looked up in other files. */
public class StationOutline {

    @Inject
    private ILocationInFileProvider locations;

    @Inject
    private OperationCanceledManager cancellation;

    public List<OutlineNode> of(XtextResource file, CancelIndicator cancel) {
        return file.getContents().stream().filter(Configuration.class::isInstance).map(Configuration.class::cast)
                .flatMap(configuration -> configuration.getElements().stream())
                .flatMap(element -> node(element, cancel)).toList();
    }

    private Stream<OutlineNode> node(EObject element, CancelIndicator cancel) {
        cancellation.checkCanceled(cancel);
        var node = NodeModelUtils.findActualNodeFor(element);
        var name = name(element);
        if (node == null || name == null) {
            return Stream.empty();
        }
        var place = locations.getSignificantTextRegion(element, element instanceof Station
                ? Literals.STATION__COMMON_ADDRESS
                : Literals.NAMED_ELEMENT__NAME, -1);
        var children = children(element).flatMap(child -> node(child, cancel)).toList();
        return Stream.of(new OutlineNode(name, words(element), address(element), element.eClass(), place.getOffset(),
                place.getLength(), node.getOffset(), node.getLength(), children));
    }

    private static Stream<? extends EObject> children(EObject element) {
        return switch (element) {
            case Rtu rtu -> rtu.getStations().stream();
            case Station station -> station.getElements().stream();
            case Typical typical -> typical.getElements().stream();
            default -> Stream.empty();
        };
    }

    private static @Nullable String name(EObject element) {
        return switch (element) {
            case Station station -> "Station " + station.getCommonAddress();
            case NamedElement named -> named.getName();
            default -> null;
        };
    }

    private static OptionalInt address(EObject element) {
        return switch (element) {
            case InformationObject point when !point.isRelative() -> OptionalInt.of(point.getAddress());
            case TypicalUse use -> OptionalInt.of(use.getBase());
            default -> OptionalInt.empty();
        };
    }

    private static String words(EObject element) {
        return switch (element) {
            case InformationObject point -> (point.getType() == null ? "" : point.getType().toString())
                    + (point.isRelative() ? " +" + point.getAddress() : "");
            case TypicalUse use -> "from";
            case Rtu rtu -> orEmpty(rtu.getDescription());
            case Station station -> orEmpty(station.getDescription());
            case Typical typical -> orEmpty(typical.getDescription());
            case DveGroup group -> orEmpty(group.getDescription());
            case LinkProfile link -> "k " + link.getK() + " w " + link.getW();
            default -> "";
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
