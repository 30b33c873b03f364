/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.LastImport;
import org.telecontrol.exchange.LastImport.Entry;
import org.telecontrol.exchange.internal.ListedFields;
import org.telecontrol.model.points.ConfiguredPoint;

/**
 * What the list said last of the points of one RTU, and which points these are in the configuration now, though engineers
 * may have renamed or moved them and the list may have, too.
 */
final class Ancestor {

    private record Place(int commonAddress, int ioa, boolean command) {}

    private record Name(int commonAddress, String name, boolean command) {}

    private record Both(Place place, String name) {}

    private final String folder;
    private final List<Entry> entries;
    private final Matching<Entry, ConfiguredPoint> points;
    private final Map<ConfiguredPoint, Entry> saidOf = new IdentityHashMap<>();
    private final Set<Entry> claimed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Name, Entry> saidByName = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<String, Integer> found = new HashMap<>();

    private Ancestor(List<Entry> entries, String folder, List<ConfiguredPoint> configured) {
        this.entries = entries;
        this.folder = folder;
        this.points = new Matching<>(entries, configured)
                .by(entry -> new Both(configuredPlace(entry), configuredName(entry)),
                        point -> new Both(place(point), point.name()))
                .by(entry -> new Name(entry.key().commonAddress(), configuredName(entry), entry.key().command()),
                        Ancestor::name)
                .by(Ancestor::configuredPlace, Ancestor::place);
        for (var entry : entries) {
            var point = points.of(entry);
            if (point != null) {
                saidOf.put(point, entry);
            }
        }
    }

    /**
     * Of the RTU, or, when there is nothing of it, of one that is gone and has most of the items: it was renamed.
     *
     * @param folder the list is in
     * @param rtus   names of all RTUs there are
     */
    static Ancestor of(LastImport last, RtuTarget target, String folder, Set<String> rtus, List<Item> items) {
        var byRtu = last.byRtu();
        var entries = byRtu.getOrDefault(target.rtu().getName(), List.of());
        if (entries.isEmpty() && !target.points().isEmpty()) {
            var gone = new LinkedHashMap<>(byRtu);
            gone.keySet().removeAll(rtus);
            entries = renamed(gone, items);
        }
        return new Ancestor(entries, folder, target.points());
    }

    private static List<Entry> renamed(Map<String, List<Entry>> gone, List<Item> items) {
        var places = new HashSet<Place>();
        items.forEach(item -> places.add(place(item)));
        for (var entries : gone.values()) {
            if (2 * entries.stream().filter(entry -> places.contains(place(entry))).count() >= entries.size()) {
                return entries;
            }
        }
        return List.of();
    }

    /** Tells each item what the list said of it last, and the point it is. */
    void meet(List<Item> items, RtuTarget target) {
        if (target.points().isEmpty() && entries.isEmpty()) {
            return;
        }
        var said = new Matching<>(items, entries)
                .by(item -> new Both(place(item), item.name()),
                        entry -> new Both(place(entry), entry.field(ListedFields.NAME)))
                .by(Ancestor::name, entry -> new Name(entry.key().commonAddress(), entry.field(ListedFields.NAME),
                        entry.key().command()))
                .by(Ancestor::place, Ancestor::place);
        var unknown = new ArrayList<Item>();
        for (var item : items) {
            var entry = said.of(item);
            if (entry == null) {
                unknown.add(item);
            } else {
                claim(item, entry);
            }
        }
        var free = target.points().stream().filter(point -> isFree(point)).toList();
        var others = new Matching<>(unknown, free).by(item -> new Both(place(item), item.name()),
                point -> new Both(place(point), point.name()))
                .by(Ancestor::place, point -> saidOf.containsKey(point) ? point : place(point))
                .by(Ancestor::name, point -> point.use() == null ? name(point) : point);
        for (var item : unknown) {
            var point = others.of(item);
            var entry = point == null ? null : saidOf.get(point);
            if (entry != null) {
                claim(item, entry);
            } else if (point != null) {
                item.known(point);
            }
        }
        count();
    }

    private void claim(Item item, Entry entry) {
        claimed.add(entry);
        item.said(entry);
        var point = points.of(entry);
        if (point != null) {
            item.known(point);
        }
    }

    private boolean isFree(ConfiguredPoint point) {
        var entry = saidOf.get(point);
        return entry == null || !claimed.contains(entry);
    }

    private void count() {
        for (var entry : entries) {
            var of = entry.field(ListedFields.FOLDER);
            sizes.merge(of, 1, Integer::sum);
            found.merge(of, claimed.contains(entry) ? 1 : 0, Integer::sum);
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** What was said of a point; null when nothing was. */
    @Nullable
    Entry said(ConfiguredPoint point) {
        return saidOf.get(point);
    }

    /** The point that the list called so; null when it is not there. */
    @Nullable
    ConfiguredPoint called(String name, int commonAddress) {
        if (saidByName.isEmpty()) {
            entries.forEach(entry -> saidByName.putIfAbsent(
                    new Name(entry.key().commonAddress(), entry.field(ListedFields.NAME), entry.key().command()),
                    entry));
        }
        var entry = saidByName.get(new Name(commonAddress, name, false));
        return entry == null ? null : points.of(entry);
    }

    /** Whether a record is of this very list: from its folder, or from one most of whose points the list has. */
    boolean isOfThisList(Entry entry) {
        var of = entry.field(ListedFields.FOLDER);
        return of.equals(folder) || 2 * found.getOrDefault(of, 0) >= sizes.getOrDefault(of, 0);
    }

    /** Records of other lists, which stay as they are. */
    List<Entry> ofOthers() {
        return entries.stream().filter(entry -> !claimed.contains(entry) && !isOfThisList(entry)).toList();
    }

    private static String configuredName(Entry entry) {
        var name = entry.field(ListedFields.CONFIGURED_NAME);
        return name.isEmpty() ? entry.field(ListedFields.NAME) : name;
    }

    private static int configuredAddress(Entry entry) {
        var address = entry.field(ListedFields.CONFIGURED_ADDRESS);
        return address.matches("[0-9]{1,9}") ? Integer.parseInt(address) : entry.key().ioa();
    }

    private static Place configuredPlace(Entry entry) {
        return new Place(entry.key().commonAddress(), configuredAddress(entry), entry.key().command());
    }

    private static Place place(Entry entry) {
        return new Place(entry.key().commonAddress(), entry.key().ioa(), entry.key().command());
    }

    private static Place place(ConfiguredPoint point) {
        return new Place(point.commonAddress(), point.ioa(), point.isCommand());
    }

    private static Place place(Item item) {
        return new Place(item.commonAddress(), item.ioa(), item.isCommand());
    }

    private static Name name(ConfiguredPoint point) {
        return new Name(point.commonAddress(), point.name(), point.isCommand());
    }

    private static Name name(Item item) {
        return new Name(item.commonAddress(), item.name(), item.isCommand());
    }
}
