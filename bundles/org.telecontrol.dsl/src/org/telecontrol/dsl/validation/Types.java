/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.PointOverride;

/** The types that properties are of: a point's own, or the one of the point that an override changes. */
final class Types {

    private Types() {}

    /** None where it is not known. */
    static @Nullable TypeIdentification of(Object properties) {
        return switch (properties) {
            case InformationObject object -> object.getType();
            case PointOverride override when override.getPoint() != null && !override.getPoint().eIsProxy() ->
                override.getPoint().getType();
            default -> null;
        };
    }

    /** None where it is not known or no command's. */
    static @Nullable TypeIdentification ofCommand(Object properties) {
        var type = of(properties);
        return type == null || type.direction() != Direction.CONTROL ? null : type;
    }
}
