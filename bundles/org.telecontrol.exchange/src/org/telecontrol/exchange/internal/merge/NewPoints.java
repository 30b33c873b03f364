/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.Severity;
import org.telecontrol.exchange.internal.FewTexts;
import org.telecontrol.exchange.internal.ListedFields;
import org.telecontrol.exchange.internal.PointDetail;
import org.telecontrol.exchange.internal.ScalingText;
import org.telecontrol.exchange.internal.Spellings;
import org.telecontrol.exchange.internal.TextMap;
import org.telecontrol.model.points.HeldMetadata;
import org.telecontrol.model.station.CommandProperties;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.StationFactory;

/** Makes the points that are not configured yet. */
final class NewPoints {

    private final Findings found;
    private final RtuTarget target;
    private final Spellings spellings;
    private final Map<List<String>, List<String>> knownKeys = new HashMap<>();
    private List<String> lastKeys = List.of();

    NewPoints(Findings found, RtuTarget target, Spellings spellings) {
        this.found = found;
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
        if (behind != null && !behind.isPlaced()) {
            return;
        }
        boolean adds = free && (said == null || found.list().options().preferList());
        var addition = new Addition(target, item, create(listed), !adds);
        if (adds) {
            item.addition(addition);
            addition.prepare();
            return;
        }
        found.conflict(addition);
        found.problem(Severity.WARNING, listed, "Point " + listed.name() + (said != null
                ? " was deleted from the configuration but has changed in the list; it stays deleted"
                : " is new in the list, but another point has its address; it is not added"), "conflict");
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
        metadata(object, listed);
        return object;
    }

    private static void details(InformationObject object, ListedPoint listed) {
        if (listed.details().isEmpty()) {
            return;
        }
        listed.details().forEach((role, text) -> PointDetail.of(role)
                .filter(detail -> detail.appliesTo(listed.type()))
                .ifPresent(detail -> detail.set(object, text)));
    }

    private void metadata(InformationObject object, ListedPoint listed) {
        if (listed.metadata().isEmpty()) {
            return;
        }
        var texts = TextMap.of(listed.metadata());
        var keys = keys(texts);
        var values = new String[keys.size()];
        int count = 0;
        for (int i = 0; i < texts.size(); i++) {
            if (!spellings.has(texts.key(i))) {
                values[count++] = texts.text(i);
            }
        }
        HeldMetadata.give(object, keys, values);
    }

    /** Those that the model holds as metadata. Points that follow each other mostly have the same, and share them. */
    private List<String> keys(FewTexts texts) {
        if (!areKeys(lastKeys, texts)) {
            var keys = texts.keySet().stream().filter(key -> !spellings.has(key)).toList();
            lastKeys = knownKeys.computeIfAbsent(keys, known -> known);
        }
        return lastKeys;
    }

    private boolean areKeys(List<String> keys, FewTexts texts) {
        int count = 0;
        for (int i = 0; i < texts.size(); i++) {
            if (!spellings.has(texts.key(i))
                    && (count == keys.size() || !keys.get(count++).equals(texts.key(i)))) {
                return false;
            }
        }
        return count == keys.size();
    }

    /** Takes from a command that was added what it returns to, if that was not added. */
    static void unlink(CommandProperties command) {
        var reference = command.getReturnInformation();
        if (reference != null && !reference.getPoint().eIsProxy() && reference.getPoint().eContainer() == null) {
            command.setReturnInformation(null);
        }
    }
}
