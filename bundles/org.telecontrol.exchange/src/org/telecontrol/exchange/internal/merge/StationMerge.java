/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.LastImport.Entry;
import org.telecontrol.exchange.LastImport.Key;
import org.telecontrol.exchange.ListedPoints;
import org.telecontrol.exchange.PointList;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.internal.ListedFields;
import org.telecontrol.exchange.internal.Spellings;
import org.telecontrol.exchange.internal.TextMap;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.Command;

/** Merges the rows of one RTU. */
final class StationMerge {

    private final Findings found;
    private final PointList list;
    private final RtuTarget target;
    private final String folder;
    private final List<Item> items;
    private final Ancestor ancestor;
    private final Spellings spellings;
    private final String nameKey;
    private final String nameField;
    /** Those that are changed, and the commands, of which it is not yet said what they return to. */
    private final Map<Item, KnownPoint> known = new IdentityHashMap<>();
    private final Map<String, Placed> placedOf = new HashMap<>();
    private final Missing missing;

    private StationMerge(Findings found, RtuTarget target, ListedPoints.OfRtu rows, Set<String> rtus) {
        this.found = found;
        this.list = found.list();
        this.target = target;
        this.folder = found.last().folderOf(list.source());
        this.spellings = new Spellings(list.profile());
        this.nameKey = nameKey(list);
        this.nameField = ListedFields.cell(nameKey);
        this.items = items(rows);
        this.ancestor = Ancestor.of(found.last(), target, folder, rtus, items);
        this.missing = new Missing(found, target, ancestor, spellings);
    }

    /** @param rtus names of all RTUs there are */
    static StationMerge of(Findings found, RtuTarget target, ListedPoints.OfRtu rows, Set<String> rtus,
            Progress progress) {
        var made = new StationMerge(found, target, rows, rtus);
        made.merge(progress);
        return made;
    }

    RtuTarget target() {
        return target;
    }

    private List<Item> items(ListedPoints.OfRtu rows) {
        var items = new ArrayList<Item>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            var item = Item.of(rows, i, commonAddress(rows.traits(i).commonAddress()));
            items.add(item);
            var command = item.beside();
            if (command != null) {
                items.add(command);
            }
        }
        return items;
    }

    private int commonAddress(@Nullable Integer listed) {
        var given = list.options().commonAddress();
        return listed != null ? listed : given != null ? given : target.defaultCommonAddress();
    }

    private void merge(Progress progress) {
        ancestor.meet(items, target);
        missing.find(items);
        var places = new Occupied(items, missing.leaving());
        var newPoints = new NewPoints(found, target, spellings);
        long done = 0;
        for (var item : items) {
            progress.checkNow((double) done++ / items.size(), done);
            place(item, places, newPoints);
        }
        link();
        items.forEach(this::report);
        missing.report();
    }

    private void report(Item item) {
        var addition = item.addition();
        var own = known.get(item);
        if (addition != null) {
            found.addition(addition);
        } else if (own != null) {
            own.report();
        }
    }

    private void place(Item item, Occupied places, NewPoints newPoints) {
        var point = item.known();
        if (point == null) {
            newPoints.add(item, places.isFree(item, target));
        } else {
            var own = new KnownPoint(found, item, point);
            own.compare(spellings);
            if (isRenamed(item) && point.use() == null) {
                own.rename(places.isNameFree(item, target));
            }
            if (!places.isFree(item, target)) {
                own.edits().refuse(ListedFields.ADDRESS);
            }
            if (item.isCommand() || own.edits().areAny()) {
                known.put(item, own);
            }
        }
    }

    /** Whether the list calls the point otherwise than it did, not only we because of others of that name. */
    private boolean isRenamed(Item item) {
        var behind = item.behind();
        if (behind != null) {
            return isRenamed(behind);
        }
        var said = item.said();
        return said != null && !name(item.listed().metadata().get(nameKey), item.name())
                .equals(name(said.fields().get(nameField), said.field(ListedFields.NAME)));
    }

    private static String name(@Nullable String cell, String name) {
        return cell == null ? name : cell;
    }

    /** Of the column that names points; none when the list has no such column. */
    private static String nameKey(PointList list) {
        return list.profile().column(ColumnRole.NAME).or(() -> list.profile().column(ColumnRole.QUALIFIED_NAME))
                .map(column -> column.key()).orElse("");
    }

    /** Commands may come before the points they return to. */
    private void link() {
        if (items.stream().noneMatch(Item::isCommand)) {
            return;
        }
        for (var item : items) {
            var placed = item.isCommand() ? null : item.placed();
            if (placed != null) {
                placedOf.put(item.name(), placed);
            }
        }
        var links = new Links(target);
        for (var item : items) {
            var placed = item.isCommand() ? item.placed() : null;
            if (placed != null) {
                link(item, placed, links);
            }
        }
    }

    private void link(Item item, Placed placed, Links links) {
        var name = item.listed().detail(ColumnRole.RETURNS);
        var point = placedOf.get(name);
        if (placed.known() == null) {
            if (point != null && placed.object() instanceof Command command) {
                command.setReturnInformation(point.reference());
            }
            return;
        }
        var own = known.get(item);
        if (own != null && (point != null || name.isEmpty())) {
            var said = item.said();
            var last = said == null ? "" : said.field(ListedFields.RETURNS);
            own.returns(links.of(own), last.isEmpty() ? null : ancestor.called(last, item.commonAddress()), point);
        }
    }

    /** The return information of commands before the import. */
    private static final class Links {

        private final RtuTarget target;
        private @Nullable RtuPoints points;

        Links(RtuTarget target) {
            this.target = target;
        }

        @Nullable
        ConfiguredPoint of(KnownPoint command) {
            var all = points;
            if (all == null) {
                all = RtuPoints.of(target.rtu());
                points = all;
            }
            var found = all.returnInformation(command.point());
            return found.isPresent() ? found.get() : null;
        }
    }

    /** What is to be remembered: what the list says now, and what it said of those it does not have but that stay. */
    void remember(Records records) {
        var configured = configured();
        records.add(target.rtu().getName(), folder,
                () -> new Entries(items.iterator(), item -> record(item, configured)));
        records.add(missing.kept());
        records.add(ancestor.ofOthers());
    }

    /** How the configuration, as it is at this moment, calls and places points otherwise than the list. */
    private Map<Item, Map<String, String>> configured() {
        var configured = new IdentityHashMap<Item, Map<String, String>>();
        for (var item : items) {
            var fields = new TextMap(2);
            var placed = item.placed();
            var said = item.said();
            if (placed != null) {
                put(fields, ListedFields.CONFIGURED_NAME, placed.name(), item.name());
                put(fields, ListedFields.CONFIGURED_ADDRESS, Integer.toString(placed.ioa()),
                        Integer.toString(item.ioa()));
            } else if (said != null) {
                put(fields, ListedFields.CONFIGURED_NAME, said.field(ListedFields.CONFIGURED_NAME), "");
                put(fields, ListedFields.CONFIGURED_ADDRESS, said.field(ListedFields.CONFIGURED_ADDRESS), "");
            }
            if (!fields.isEmpty()) {
                configured.put(item, fields);
            }
        }
        return configured;
    }

    private Entry record(Item item, Map<Item, Map<String, String>> configured) {
        var fields = ListedFields.of(item.listed(), spellings);
        put(fields, ListedFields.FOLDER, folder, "");
        var otherwise = configured.get(item);
        if (otherwise != null) {
            fields.putAll(otherwise);
        }
        return new Entry(new Key(target.rtu().getName(), item.commonAddress(), item.ioa(), item.isCommand()), fields);
    }

    /** Records that are made as they are asked for. */
    private record Entries(Iterator<Item> items, Function<Item, Entry> record) implements Iterator<Entry> {

        @Override
        public boolean hasNext() {
            return items.hasNext();
        }

        @Override
        public Entry next() {
            return record.apply(items.next());
        }
    }

    private static void put(Map<String, String> fields, String name, String text, String unless) {
        if (!text.equals(unless)) {
            fields.put(name, text);
        }
    }

    /** The addresses and names that others have and keep. */
    private static final class Occupied {

        private final Set<ConfiguredPoint> leaving;
        private final Set<ConfiguredPoint> leavingName = new HashSet<>();

        /** @param leaving points that are removed */
        Occupied(List<Item> items, Set<ConfiguredPoint> leaving) {
            this.leaving = leaving;
            for (var item : items) {
                var point = item.known();
                var said = item.said();
                if (point != null && said != null) {
                    var last = new Said(point, said);
                    if (last.isAddress() && point.ioa() != item.ioa() && said.key().ioa() != item.ioa()) {
                        leaving.add(point);
                    }
                    if (last.isName() && !point.name().equals(item.name())
                            && !said.field(ListedFields.NAME).equals(item.name())) {
                        leavingName.add(point);
                    }
                } else if (point != null && point.ioa() != item.ioa()) {
                    leaving.add(point);
                }
            }
        }

        boolean isFree(Item item, RtuTarget target) {
            var there = target.at(item.commonAddress(), item.ioa(), item.isCommand());
            return there == null || there.equals(item.known()) || leaving.contains(there);
        }

        boolean isNameFree(Item item, RtuTarget target) {
            var there = target.named(item.name());
            return there == null
                    ? target.takeName(item.name())
                    : there.equals(item.known()) || leavingName.contains(there);
        }
    }
}
