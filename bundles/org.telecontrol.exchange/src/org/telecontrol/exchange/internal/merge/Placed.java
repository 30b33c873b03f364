/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.PointReference;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.model.station.TypicalUse;

/**
 * Where a row has its place in the configuration.
 *
 * @param use   the use that brings the object; none when it is the station's own
 * @param known the point before the import; none when the object is new
 */
record Placed(InformationObject object, @Nullable TypicalUse use, @Nullable ConfiguredPoint known) {

    /** A reference to it from an object outside of its use. */
    PointReference reference() {
        var reference = StationFactory.eINSTANCE.createPointReference();
        reference.setPoint(object);
        if (use != null) {
            reference.setUse(use);
        }
        return reference;
    }

    /** The name within the RTU as it is now. */
    String name() {
        return use == null ? object.getName() : use.getName() + '.' + object.getName();
    }

    /** The address as it is now. */
    int ioa() {
        var by = use;
        if (by == null) {
            return object.getAddress();
        }
        for (var override : by.getOverrides()) {
            Integer replaced = override.getPoint() == object ? override.getAddress() : null;
            if (replaced != null) {
                return replaced;
            }
        }
        return object.getAddress() + (object.isRelative() ? by.getBase() : 0);
    }

    boolean is(ConfiguredPoint point) {
        return point.declaration() == object && point.use() == use;
    }
}
