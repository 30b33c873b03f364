/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.Keyword;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeFamily;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.iec104.ValueKind;
import org.telecontrol.model.station.CommandMode;
import org.telecontrol.model.station.CommandProperties;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.PointOverride;

/** Which properties mean something for a type. */
final class Properties {

    private Properties() {}

    /** Whether a word that is a property goes with the object; other words do. */
    static boolean fits(Keyword keyword, @Nullable EObject object) {
        var type = type(object);
        return type == null || switch (keyword.getValue()) {
            case "unit", "factor", "offset", "range", "limits", "dead-band" -> type.valueKind().isAnalogue();
            case "states" -> type.valueKind().states() > 0;
            case "counter-group" -> type.valueKind() == ValueKind.BINARY_COUNTER;
            case "cyclic", "background", "simulate" -> type.direction() == Direction.MONITOR;
            case "ramp", "sine", "walk" -> type.valueKind().isAnalogue();
            case "toggle" -> type.valueKind() == ValueKind.SINGLE_POINT || type.valueKind() == ValueKind.DOUBLE_POINT;
            case "select" -> type.supportsSelect();
            case "within" -> object instanceof CommandProperties command && command.getMode() == CommandMode.SELECT;
            case "qualifier" -> type.family() != TypeFamily.BITSTRING_COMMAND;
            default -> true;
        };
    }

    /** The type of a point, or of the point that an override is about. */
    static @Nullable TypeIdentification type(@Nullable EObject object) {
        return switch (object) {
            case InformationObject point -> point.getType();
            case PointOverride override when override.getPoint() != null -> override.getPoint().getType();
            case null, default -> null;
        };
    }
}
