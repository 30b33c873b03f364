/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.telecontrol.exchange.ListedPoint;

/** What a list says of an object, as texts by the names that changes have. */
public final class ListedFields {

    public static final String TYPE = "type";
    public static final String NAME = "name";
    public static final String DESCRIPTION = "description";
    public static final String UNIT = "unit";
    public static final String SCALING = "scaling";
    public static final String STATES = "states";
    public static final String ADDRESS = "address";

    /** In which they are written. */
    public static final List<String> ORDER = List.of(TYPE, NAME, DESCRIPTION, UNIT, SCALING, STATES);

    private static final String METADATA = "metadata ";

    private ListedFields() {}

    /** Only those that say something. */
    public static Map<String, String> of(ListedPoint point) {
        var fields = new LinkedHashMap<String, String>();
        put(fields, TYPE, point.type().name());
        put(fields, NAME, point.name());
        put(fields, DESCRIPTION, point.description());
        put(fields, UNIT, point.unit());
        put(fields, SCALING, ScalingText.of(point.scaling()));
        put(fields, STATES, states(point.states()));
        point.details().forEach((role, text) -> put(fields, role.word(), text));
        point.metadata().forEach((key, text) -> put(fields, metadata(key), text));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String text) {
        if (!text.isEmpty()) {
            fields.put(name, text);
        }
    }

    public static String states(List<String> states) {
        return String.join("; ", states);
    }

    /** The name of a field that is metadata. */
    public static String metadata(String key) {
        return METADATA + key;
    }
}
