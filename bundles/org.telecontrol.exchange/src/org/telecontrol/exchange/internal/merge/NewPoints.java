/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.StationFactory;

/** Makes the points that are not configured yet. */
final class NewPoints {

    private final Merge merge;
    private final RtuTarget target;

    NewPoints(Merge merge, RtuTarget target) {
        this.merge = merge;
        this.target = target;
    }

    /** Adds a point behind all others of its station, or behind the point it belongs to. */
    Placed add(ListedPoint listed, int commonAddress, @Nullable Placed behind) {
        var object = create(listed);
        var elements = target.station(commonAddress, merge.actions()).getElements();
        merge.actions().add(() -> {
            int before = behind == null ? -1 : elements.indexOf(behind.object());
            elements.add(before < 0 ? elements.size() : before + 1, object);
        });
        merge.change(new Change(Change.Kind.ADDED, target.rtu().getName(), commonAddress, listed.ioa(),
                object.getName(), List.of()));
        if (object instanceof Command command && behind != null) {
            command.setReturnInformation(behind.reference());
        }
        return new Placed(object, null, null);
    }

    private InformationObject create(ListedPoint listed) {
        var object = listed.isCommand()
                ? StationFactory.eINSTANCE.createCommand()
                : StationFactory.eINSTANCE.createPoint();
        object.setName(target.freeName(listed.name(), listed.ioa()));
        object.setType(listed.type());
        object.setAddress(listed.ioa());
        if (!listed.description().isEmpty()) {
            object.setDescription(listed.description());
        }
        if (!listed.unit().isEmpty()) {
            object.setUnit(listed.unit());
        }
        var factor = listed.factor();
        if (factor != null) {
            var scaling = StationFactory.eINSTANCE.createLinearScaling();
            scaling.setFactor(factor);
            object.setScaling(scaling);
        }
        object.getStates().addAll(listed.states());
        listed.metadata().forEach((key, value) -> MetadataEdits.put(object.getMetadata(), key, value));
        return object;
    }
}
