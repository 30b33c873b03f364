/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.points;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.telecontrol.model.station.Annotated;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.StationPackage;
import org.telecontrol.model.station.impl.InformationObjectImplCustom;

/**
 * Metadata as texts. New points hold theirs so as long as nobody asks for the entries, of which long lists would bring
 * millions: whoever only reads metadata visits them here, and asks for entries to change them.
 */
public final class HeldMetadata {

    private HeldMetadata() {}

    /**
     * Gives a new object its metadata.
     *
     * @param keys   not to be changed afterwards; objects may share them
     * @param values one for each key, not to be changed afterwards
     * @throws IllegalArgumentException when there is not one value for each key
     * @throws IllegalStateException    when it has metadata already
     */
    public static void give(InformationObject object, List<String> keys, String... values) {
        ((InformationObjectImplCustom) object).holdMetadata(keys, values);
    }

    /** Whether there are none. */
    public static boolean isEmpty(Annotated object) {
        return !object.eIsSet(StationPackage.Literals.ANNOTATED__METADATA);
    }

    /** Keys and values in their order, made without making entries. */
    public static List<Map.Entry<String, String>> texts(Annotated object) {
        var texts = new ArrayList<Map.Entry<String, String>>();
        visit(object, (key, value) -> texts.add(new SimpleImmutableEntry<>(key, value)));
        return texts;
    }

    /** Visits each key with its value, in their order, without making entries. */
    public static void visit(Annotated object, BiConsumer<String, String> visitor) {
        if (object instanceof InformationObjectImplCustom holder) {
            holder.showMetadata(visitor);
        } else {
            object.getMetadata().forEach(entry -> visitor.accept(entry.getKey(), entry.getValue()));
        }
    }
}
