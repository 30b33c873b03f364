/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.PointList;
import org.telecontrol.exchange.internal.PointTexts;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.StationElement;
import org.telecontrol.model.station.StationFactory;

/** Makes the points that are not configured yet. */
final class NewPoints {

    private final Merge merge;
    private final RtuTarget target;
    private final PointList list;

    NewPoints(Merge merge, RtuTarget target, PointList list) {
        this.merge = merge;
        this.target = target;
        this.list = list;
    }

    /** Adds a point behind all others of its station, or behind the point it belongs to. */
    Placed add(ListedPoint listed, int commonAddress, @Nullable Placed behind) {
        var object = create(listed, behind != null);
        var elements = target.station(commonAddress, merge.actions()).getElements();
        merge.actions().add(() -> elements.add(place(elements, behind), object));
        merge.change(new Change(Change.Kind.ADDED, target.rtu().getName(), commonAddress, listed.ioa(),
                object.getName(), listed.row(), List.of()));
        if (object instanceof Command command && behind != null) {
            command.setReturnInformation(behind.reference());
        }
        return new Placed(object, null, null);
    }

    private static int place(List<StationElement> elements, @Nullable Placed behind) {
        if (behind == null || elements.isEmpty() || elements.getLast() == behind.object()) {
            return elements.size();
        }
        int before = elements.indexOf(behind.object());
        return before < 0 ? elements.size() : before + 1;
    }

    private InformationObject create(ListedPoint listed, boolean beside) {
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
        var metadata = beside ? listed.metadata() : metadata(listed, object.getName());
        metadata.forEach((key, value) -> MetadataEdits.put(object.getMetadata(), key, value));
        return object;
    }

    private Map<String, String> metadata(ListedPoint listed, String name) {
        return name.equals(listed.name())
                ? listed.metadata()
                : new PointTexts(list.profile()).metadata(listed.withName(name), listed, list.keys());
    }
}
