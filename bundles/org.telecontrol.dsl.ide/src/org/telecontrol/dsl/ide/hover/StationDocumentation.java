/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.hover;

import java.util.StringJoiner;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.telecontrol.dsl.ide.addresses.Addresses;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.PointProperties;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.Typical;
import org.telecontrol.model.station.TypicalUse;
import org.telecontrol.model.values.Durations;

/** Plain text, a fact a line: what a reader would otherwise look up elsewhere in the files or in the standard. */
public class StationDocumentation implements IEObjectDocumentationProvider {

    @Override
    public @Nullable String getDocumentation(@Nullable EObject object) {
        return switch (object) {
            case InformationObject point -> point(point);
            case TypicalUse use -> use(use);
            case Typical typical -> lines("Typical " + typical.getName(), typical.getDescription(),
                    typical.getElements().size() + " points");
            case Rtu rtu -> rtu(rtu);
            case Station station -> lines("Station " + station.getCommonAddress(), station.getDescription());
            case LinkProfile link -> link(link);
            case DveGroup group -> lines("DVE group " + group.getName(), group.getDescription(),
                    group.isExported() ? "exported" : "not exported");
            case null, default -> null;
        };
    }

    private static String point(InformationObject point) {
        var kind = point instanceof Command ? "Command " : "Point ";
        var type = point.getType();
        return lines(kind + point.getName(), point.getDescription(),
                type == null ? null : PointFacts.type(type),
                point.isRelative()
                        ? "Relative address +" + point.getAddress()
                        : "Information object address " + Addresses.format(point.getAddress()),
                unit(point));
    }

    private static @Nullable String unit(PointProperties point) {
        return point.getUnit() == null || point.getUnit().isEmpty() ? null : "Unit " + point.getUnit();
    }

    private static String use(TypicalUse use) {
        var typical = use.getTypical();
        return lines("Use " + use.getName() + (typical == null || typical.eIsProxy() ? "" : " of " + typical.getName()),
                use.getDescription(), "Base address " + Addresses.format(use.getBase()));
    }

    private static String rtu(Rtu rtu) {
        return lines("RTU " + rtu.getName(), rtu.getDescription(),
                rtu.getEndpoints().isEmpty()
                        ? null
                        : String.join(", ", rtu.getEndpoints().stream()
                                .map(endpoint -> endpoint.getHost() + ":" + endpoint.getPort()).toList()),
                RtuPoints.of(rtu).all().size() + " points");
    }

    private static String link(LinkProfile link) {
        return lines("Link profile " + link.getName(), "k " + link.getK() + ", w " + link.getW(),
                "t0 " + Durations.format(link.getT0()) + ", t1 " + Durations.format(link.getT1()) + ", t2 "
                        + Durations.format(link.getT2()) + ", t3 " + Durations.format(link.getT3()));
    }

    private static String lines(@Nullable String... facts) {
        var text = new StringJoiner("\n");
        for (var fact : facts) {
            if (fact != null && !fact.isEmpty()) {
                text.add(fact);
            }
        }
        return text.toString();
    }
}
