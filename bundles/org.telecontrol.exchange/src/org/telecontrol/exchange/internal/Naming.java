/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutProfile;

/**
 * Names the points of a list. A point is called what the list calls the signal; where several signals of an RTU are
 * called the same, what stands above them (object, element) goes in front; if that does not tell them apart, the address
 * goes behind. So a name does not depend on the order of the rows.
 */
final class Naming {

    private final LayoutProfile profile;

    Naming(LayoutProfile profile) {
        this.profile = profile;
    }

    /** Names all rows, those of each RTU for themselves; the order stays. */
    List<ListedPoint> name(List<PointDraft> drafts) {
        var byRtu = new LinkedHashMap<String, List<PointDraft>>();
        drafts.forEach(draft -> byRtu.computeIfAbsent(draft.host(), host -> new ArrayList<>()).add(draft));
        var names = new IdentityHashMap<PointDraft, String>();
        byRtu.values().forEach(rtu -> nameOne(rtu, names));
        return drafts.stream().map(draft -> draft.named(profile, Objects.requireNonNull(names.get(draft)))).toList();
    }

    private void nameOne(List<PointDraft> rtu, Map<PointDraft, String> names) {
        var signals = rtu.stream().map(this::signal).toList();
        var count = counted(signals.stream());
        var paths = new HashMap<Integer, String>();
        for (int i = 0; i < rtu.size(); i++) {
            if (count.getOrDefault(signals.get(i), 0L) > 1) {
                paths.put(i, path(rtu.get(i), signals.get(i)));
            }
        }
        var pathCount = counted(paths.values().stream());
        var taken = new HashSet<String>();
        for (int i = 0; i < rtu.size(); i++) {
            var path = paths.get(i);
            var name = path == null
                    ? signals.get(i)
                    : pathCount.getOrDefault(path, 0L) == 1 ? path : path + "_" + rtu.get(i).ioa();
            names.put(rtu.get(i), unique(rtu.get(i), name, taken));
        }
    }

    private static String unique(PointDraft draft, String name, Set<String> taken) {
        var free = name;
        for (int i = 2; !isFree(draft, free, taken); i++) {
            free = name + "_" + i;
        }
        taken.add(free);
        if (draft.commandIoa() != null) {
            taken.add(CommandNames.of(free));
        }
        return free;
    }

    private static boolean isFree(PointDraft draft, String name, Set<String> taken) {
        return !taken.contains(name)
                && (draft.commandIoa() == null || !taken.contains(CommandNames.of(name)));
    }

    private static Map<String, Long> counted(Stream<String> names) {
        return names.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private String signal(PointDraft draft) {
        return Stream.of(own(draft.text(profile, ColumnRole.NAME)), own(withoutRtu(draft)),
                own(draft.text(profile, ColumnRole.DESCRIPTION))).filter(name -> !name.isEmpty()).findFirst()
                .orElseGet(() -> (draft.isCommand() ? "C_" : "P_") + draft.ioa());
    }

    private String withoutRtu(PointDraft draft) {
        var key = draft.text(profile, ColumnRole.QUALIFIED_NAME);
        var rtu = draft.rtu() + ".";
        return key.startsWith(rtu) ? key.substring(rtu.length()) : key;
    }

    /** A name that is only a number says nothing. */
    private static String own(String text) {
        return Identifiers.hasLetter(text) ? Identifiers.of(text) : "";
    }

    private String path(PointDraft draft, String signal) {
        return Stream.of(numbered(part(draft, "Object"), part(draft, "N1")),
                numbered(part(draft, "Element"), part(draft, "N2")), part(draft, "SubObject"), signal)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.collectingAndThen(Collectors.joining("_"), Identifiers::of));
    }

    private static String numbered(String part, String number) {
        return part.endsWith(number) ? part : part + number;
    }

    private String part(PointDraft draft, String key) {
        return Identifiers.of(draft.metadata(profile, key)).replaceFirst("^P(?=[0-9])", "");
    }
}
