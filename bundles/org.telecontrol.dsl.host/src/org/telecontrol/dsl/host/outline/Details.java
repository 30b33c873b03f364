/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.outline;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.telecontrol.dsl.host.outline.OutlineElement.Kind;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.DveMember;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.StationPackage.Literals;
import org.telecontrol.model.station.Typical;
import org.telecontrol.model.station.TypicalUse;

/** What stands behind a name in the outline. Resolves no reference: its text says as much. */
final class Details {

    private Details() {}

    static String of(LinkProfile link) {
        return "k " + link.getK() + ", w " + link.getW();
    }

    static String of(Typical typical) {
        var count = typical.getElements().size();
        return joined(typical.getDescription(), count == 1 ? "1 point" : count + " points");
    }

    static String of(Rtu rtu) {
        return joined(rtu.getDescription(), rtu.getEndpoints().stream()
                .map(endpoint -> endpoint.getHost() + ":" + endpoint.getPort()).collect(Collectors.joining(", ")));
    }

    static String of(Station station) {
        return joined(station.getDescription());
    }

    static String of(TypicalUse use) {
        return joined(referenced(use) + " from " + use.getBase(), use.getDescription());
    }

    static String of(InformationObject point) {
        var type = point.getType();
        return joined((point.isRelative() ? "+" : "") + point.getAddress(), type == null ? "" : type.name(),
                point.getDescription());
    }

    static Kind kind(InformationObject point) {
        return point instanceof Command ? Kind.COMMAND : Kind.POINT;
    }

    static String of(DveGroup group) {
        return joined(group.getDescription(), group.isExported() ? "exported" : "");
    }

    static String text(DveMember member) {
        var node = NodeModelUtils.findActualNodeFor(member);
        return node == null ? "" : NodeModelUtils.getTokenText(node);
    }

    private static String referenced(TypicalUse use) {
        var nodes = NodeModelUtils.findNodesForFeature(use, Literals.TYPICAL_USE__TYPICAL);
        return nodes.isEmpty() ? "?" : NodeModelUtils.getTokenText(nodes.get(0));
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
