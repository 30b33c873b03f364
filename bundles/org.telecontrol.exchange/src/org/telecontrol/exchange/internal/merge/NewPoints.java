/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.Severity;
import org.telecontrol.exchange.internal.ListedFields;
import org.telecontrol.exchange.internal.PointDetail;
import org.telecontrol.exchange.internal.ScalingText;
import org.telecontrol.exchange.internal.Spellings;
import org.telecontrol.model.station.CommandProperties;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.StationElement;
import org.telecontrol.model.station.StationFactory;

/** Makes the points that are not configured yet. */
final class NewPoints {

    private final Merge merge;
    private final RtuTarget target;
    private final Spellings spellings;

    NewPoints(Merge merge, RtuTarget target, Spellings spellings) {
        this.merge = merge;
        this.target = target;
        this.spellings = spellings;
    }

    /**
     * Adds a point behind all others of its station, or behind the point it belongs to. One that the list has had before
     * was deleted by an engineer: it stays away, unless the list has changed it and is preferred.
     *
     * @param free whether no other point has the address
     */
    void add(Item item, boolean free) {
        var listed = item.listed();
        var said = item.said();
        if (said != null && ListedFields.meanTheSame(said.fields(), ListedFields.of(listed, spellings))) {
            return;
        }
        var behind = item.behind();
        if (behind != null && behind.placed() == null) {
            return;
        }
        boolean adds = free && (said == null || merge.list().options().preferList());
        var object = create(listed);
        var step = Step.whole(new Change(Change.Kind.ADDED, target.rtu().getName(), item.commonAddress(), listed.ioa(),
                object.getName(), listed.sheet(), listed.row(), List.of()),
                () -> insert(object, item.commonAddress(), behind == null ? null : behind.placed()));
        if (adds) {
            item.addition(new Placed(object, null, null), step);
            return;
        }
        merge.conflict(step);
        merge.problem(Severity.WARNING, listed, "Point " + listed.name() + (said != null
                ? " was deleted from the configuration but has changed in the list; it stays deleted"
                : " is new in the list, but another point has its address; it is not added"), "conflict");
    }

    private void insert(InformationObject object, int commonAddress, @Nullable Placed behind) {
        var elements = target.station(commonAddress).getElements();
        elements.add(place(elements, behind), object);
    }

    private static int place(List<StationElement> elements, @Nullable Placed behind) {
        if (behind == null || elements.isEmpty() || elements.getLast() == behind.object()) {
            return elements.size();
        }
        int before = elements.indexOf(behind.object());
        return before < 0 ? elements.size() : before + 1;
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
        var scaling = listed.scaling();
        if (scaling != null) {
            object.setScaling(ScalingText.model(scaling));
        }
        if (!listed.states().isEmpty()) {
            object.getStates().addAll(listed.states());
        }
        details(object, listed);
        MetadataEntries.addAll(object.getMetadata(), metadata(listed));
        return object;
    }

    private static void details(InformationObject object, ListedPoint listed) {
        listed.details().forEach((role, text) -> PointDetail.of(role)
                .filter(detail -> detail.appliesTo(listed.type()))
                .ifPresent(detail -> detail.set(object, text)));
    }

    private Map<String, String> metadata(ListedPoint listed) {
        if (listed.metadata().isEmpty()) {
            return Map.of();
        }
        var metadata = new LinkedHashMap<>(listed.metadata());
        metadata.keySet().removeIf(spellings::has);
        return metadata;
    }

    /** Takes from a command that was added what it returns to, if that was not added. */
    static void unlink(CommandProperties command) {
        var reference = command.getReturnInformation();
        if (reference != null && !reference.getPoint().eIsProxy() && reference.getPoint().eContainer() == null) {
            command.setReturnInformation(null);
        }
    }
}
