/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.layout.ColumnRole;

/** What a list says of an object, as texts by the names that changes have. */
public final class ListedFields {

    public static final String TYPE = "type";
    public static final String NAME = "name";
    public static final String DESCRIPTION = "description";
    public static final String UNIT = "unit";
    public static final String SCALING = "scaling";
    public static final String STATES = "states";
    public static final String ADDRESS = "address";
    public static final String RETURNS = ColumnRole.RETURNS.word();

    /** The folder the list was in, where lists of one name are in several. */
    public static final String FOLDER = "folder";

    /** The name in the configuration, where it is another than in the list. */
    public static final String CONFIGURED_NAME = "configured name";

    /** The address in the configuration, where it is another than in the list. */
    public static final String CONFIGURED_ADDRESS = "configured address";

    /** Keys of cells that were blank, though the layout would write something in them. */
    private static final String BLANK = "blank cells";

    /** In which they are written. */
    public static final List<String> ORDER = List.of(FOLDER, CONFIGURED_NAME, CONFIGURED_ADDRESS, TYPE, NAME,
            DESCRIPTION, UNIT, SCALING, STATES);

    private static final String METADATA = "metadata ";
    private static final String CELL = "cell ";
    private static final Set<String> ABOUT = Set.of(FOLDER, CONFIGURED_NAME, CONFIGURED_ADDRESS, BLANK);

    private ListedFields() {}

    /** Only those that say something. */
    public static Map<String, String> of(ListedPoint point, Spellings spellings) {
        var fields = new TextMap(6 + point.details().size() + point.metadata().size());
        put(fields, TYPE, point.type().name());
        put(fields, NAME, point.name());
        put(fields, DESCRIPTION, point.description());
        put(fields, UNIT, point.unit());
        put(fields, SCALING, spellings.scaling(point.scaling()));
        put(fields, STATES, spellings.states(point.states()));
        point.details().forEach((role, text) -> put(fields, role.word(), text));
        var blank = new StringBuilder();
        point.metadata().forEach((key, text) -> {
            put(fields, spellings.field(key), text);
            if (text.isEmpty() && spellings.has(key)) {
                blank.append(blank.isEmpty() ? "" : "; ").append(key);
            }
        });
        put(fields, BLANK, blank.toString());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String text) {
        if (!text.isEmpty()) {
            fields.put(name, text);
        }
    }

    public static String states(List<String> states) {
        return StateTexts.format(states, "; ");
    }

    /** Reads {@link #states}. */
    public static List<String> states(String text) {
        return StateTexts.parse(text, ";");
    }

    /** The name of a field that is metadata. */
    public static String metadata(String key) {
        return METADATA.concat(key);
    }

    /** The name of a field that is a cell's text to the letter, which the layout would write in another way. */
    public static String cell(String key) {
        return CELL.concat(key);
    }

    /** The texts of cells among the fields, by their columns' keys. */
    public static Map<String, String> cells(Map<String, String> fields) {
        var cells = new LinkedHashMap<String, String>();
        fields.forEach((name, text) -> {
            if (name.startsWith(CELL)) {
                cells.put(name.substring(CELL.length()), text);
            }
        });
        var blank = fields.getOrDefault(BLANK, "");
        if (!blank.isEmpty()) {
            List.of(blank.split("; ")).forEach(key -> cells.put(key, ""));
        }
        return cells;
    }

    /** The keys of all fields that are metadata. */
    public static Set<String> metadataKeys(Map<String, String> fields) {
        return fields.keySet().stream().filter(name -> name.startsWith(METADATA))
                .map(name -> name.substring(METADATA.length()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Whether a list says an object to the letter as it did.
     *
     * @param said with what was kept beside what the list said
     * @param now  without that
     */
    public static boolean isSame(Map<String, String> said, Map<String, String> now) {
        int beside = (said.containsKey(FOLDER) ? 1 : 0) + (said.containsKey(CONFIGURED_NAME) ? 1 : 0)
                + (said.containsKey(CONFIGURED_ADDRESS) ? 1 : 0);
        if (said.size() - beside != now.size()) {
            return false;
        }
        var same = new boolean[]{true};
        now.forEach((name, text) -> same[0] &= text.equals(said.get(name)));
        return same[0];
    }

    /** Whether two lists mean the same by an object, however they spell it. */
    public static boolean meanTheSame(Map<String, String> one, Map<String, String> other) {
        return meaning(one).equals(meaning(other));
    }

    private static Map<String, String> meaning(Map<String, String> fields) {
        var meaning = new HashMap<>(fields);
        meaning.keySet().removeIf(name -> ABOUT.contains(name) || name.startsWith(CELL));
        return meaning;
    }
}
