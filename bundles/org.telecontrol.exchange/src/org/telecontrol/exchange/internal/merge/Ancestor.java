/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.LastImport;
import org.telecontrol.exchange.LastImport.Key;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.Severity;
import org.telecontrol.exchange.internal.ListedFields;
import org.telecontrol.model.points.ConfiguredPoint;

/**
 * Decides between list and configuration by what the list said last: where the list has not changed the engineer's edit
 * stays, where the configuration has not changed the list is followed, and where both have it is a conflict, in which the
 * configuration wins unless the list is preferred.
 */
final class Ancestor {

    private final Merge merge;
    private final LastImport last;
    private final String rtu;
    private final boolean preferList;
    private final List<ListedPoint> listed = new ArrayList<>();
    private final List<Integer> commonAddresses = new ArrayList<>();
    private final Map<Key, Map<String, String>> kept = new LinkedHashMap<>();

    /** @param rtu what the list calls the RTU */
    Ancestor(Merge merge, LastImport last, String rtu, boolean preferList) {
        this.merge = merge;
        this.last = last;
        this.rtu = rtu;
        this.preferList = preferList;
    }

    /** Takes note of an object of the list. */
    void listed(ListedPoint point, int commonAddress) {
        listed.add(point);
        commonAddresses.add(commonAddress);
    }

    /** What the list says of all its objects now. */
    void now(Map<Key, Map<String, String>> records) {
        for (int i = 0; i < listed.size(); i++) {
            records.put(key(listed.get(i), commonAddresses.get(i)), ListedFields.of(listed.get(i)));
        }
        records.putAll(kept);
    }

    private Key key(ListedPoint listed, int commonAddress) {
        return new Key(rtu, commonAddress, listed.ioa(), listed.isCommand());
    }

    /** The edits of a point that are made. */
    List<Edit> decide(ConfiguredPoint point, ListedPoint listed, List<Edit> edits) {
        var said = last.fields(key(listed, point.commonAddress()));
        if (said == null) {
            return edits;
        }
        var says = ListedFields.of(listed);
        var made = new ArrayList<Edit>();
        for (var edit : edits) {
            var field = edit.field();
            boolean unchanged = isUnchanged(field.name(), said, says);
            if (!unchanged && (isAsSaid(field, said) || preferList)) {
                made.add(edit);
            } else if (!unchanged) {
                conflict(listed, point, field, said.getOrDefault(field.name(), ""));
            }
        }
        return made;
    }

    /** An address is what both are found by. */
    private static boolean isUnchanged(String field, Map<String, String> said, Map<String, String> says) {
        return field.equals(ListedFields.ADDRESS)
                || said.getOrDefault(field, "").equals(says.getOrDefault(field, ""));
    }

    private static boolean isAsSaid(Change.Field field, Map<String, String> said) {
        return said.getOrDefault(field.name(), "").equals(field.before());
    }

    private void conflict(ListedPoint listed, ConfiguredPoint point, Change.Field field, String said) {
        merge.conflict(new Change(Change.Kind.CHANGED, point.rtu().getName(), point.commonAddress(), point.ioa(),
                point.name(), listed.sheet(), listed.row(), List.of(field)));
        merge.problem(Severity.WARNING, listed, "Point " + point.name() + ": " + field.name() + " was \"" + said
                + "\" in the last import, is \"" + field.after() + "\" in the list now and \"" + field.before()
                + "\" in the configuration, which stays", "conflict");
    }

    /** Whether a point that the configuration does not have is to be added, rather than was deleted on purpose. */
    boolean adds(ListedPoint listed, int commonAddress) {
        var said = last.isEmpty() ? null : last.fields(key(listed, commonAddress));
        if (said == null) {
            return true;
        }
        var says = ListedFields.of(listed);
        if (preferList && !said.equals(says)) {
            return true;
        }
        if (!said.equals(says)) {
            merge.problem(Severity.WARNING, listed, "Point " + listed.name()
                    + " was deleted from the configuration but has changed in the list; it stays deleted", "conflict");
        }
        return false;
    }

    /** Whether a point that the list does not have any more came from it; null when that is not known. */
    @Nullable
    Boolean had(ConfiguredPoint point) {
        return last.isEmpty() ? null : Boolean.valueOf(last.fields(key(point)) != null);
    }

    /** Keeps in mind what was said of an object that the list does not have now but that stays. */
    void keep(ConfiguredPoint point) {
        var said = last.fields(key(point));
        if (said != null) {
            kept.put(key(point), said);
        }
    }

    private Key key(ConfiguredPoint point) {
        return new Key(rtu, point.commonAddress(), point.ioa(), point.isCommand());
    }

    /** Texts of a point that the list had and now leaves blank, and that nobody has changed. */
    boolean isTakenBack(ConfiguredPoint point, ListedPoint listed, String field, String before) {
        var said = last.fields(key(listed, point.commonAddress()));
        return said != null && !before.isEmpty() && before.equals(said.get(field))
                && !ListedFields.of(listed).containsKey(field);
    }

    /** Whether a point still is what the list said of it. */
    boolean isUntouched(ConfiguredPoint point) {
        var said = last.fields(key(point));
        return said != null && said.getOrDefault(ListedFields.TYPE, "").equals(point.type().name())
                && said.getOrDefault(ListedFields.DESCRIPTION, "").equals(point.description())
                && said.getOrDefault(ListedFields.UNIT, "").equals(point.unit())
                && said.getOrDefault(ListedFields.STATES, "").equals(ListedFields.states(point.states()));
    }
}
