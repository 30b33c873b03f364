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
import org.telecontrol.exchange.internal.PointDetail;
import org.telecontrol.exchange.internal.PointTexts;
import org.telecontrol.exchange.internal.ScalingText;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.StationElement;
import org.telecontrol.model.station.StationFactory;

/** Makes the points that are not configured yet. */
final class NewPoints {

    private final Merge merge;
    private final RtuTarget target;
    private final PointList list;
    private final PointTexts texts;

    NewPoints(Merge merge, RtuTarget target, PointList list) {
        this.merge = merge;
        this.target = target;
        this.list = list;
        this.texts = new PointTexts(list.profile());
    }

    /** Adds a point behind all others of its station, or behind the point it belongs to. */
    Placed add(ListedPoint listed, int commonAddress, @Nullable Placed behind) {
        var object = create(listed, behind != null);
        var elements = target.station(commonAddress, merge.actions()).getElements();
        merge.actions().add(() -> elements.add(place(elements, behind), object));
        merge.change(new Change(Change.Kind.ADDED, target.rtu().getName(), commonAddress, listed.ioa(),
                object.getName(), listed.sheet(), listed.row(), List.of()));
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
        var scaling = listed.scaling();
        if (scaling != null) {
            object.setScaling(ScalingText.model(scaling));
        }
        if (!listed.states().isEmpty()) {
            object.getStates().addAll(listed.states());
        }
        details(object, listed);
        var metadata = beside ? listed.metadata() : metadata(listed, object.getName());
        MetadataEdits.addAll(object.getMetadata(), metadata);
        return object;
    }

    private static void details(InformationObject object, ListedPoint listed) {
        listed.details().forEach((role, text) -> PointDetail.of(role)
                .filter(detail -> detail.appliesTo(listed.type()))
                .ifPresent(detail -> detail.set(object, text)));
    }

    private Map<String, String> metadata(ListedPoint listed, String name) {
        var placed = listed.placed(target.rtu().getName(), name);
        return name.equals(listed.name()) ? texts.metadata(placed) : texts.metadata(placed, listed, list.keys());
    }
}
