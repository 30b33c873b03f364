/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.naming;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.dsl.conversion.Texts;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Typical;

/** Units and sets of state texts of points as they are written, and how often: what other points are likely to have. */
public final class UsedTexts {

    /** The subject of units; that of state texts is the kind of value that they are of. */
    public static final String UNIT = "UNIT";

    /** The index keeps so many of a file, the most frequent ones. */
    private static final int MOST = 64;

    private static final int LONGEST = 200;

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    /** What the index keeps of a file. */
    static String text(Configuration configuration) {
        var used = new UsedTexts();
        used.addAll(configuration, null);
        return used.counts.entrySet().stream().flatMap(subject -> subject.getValue().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(MOST)
                .map(entry -> subject.getKey() + " " + entry.getValue() + " " + entry.getKey()))
                .collect(Collectors.joining("\n"));
    }

    /** Those of all points of a file but one. */
    public void addAll(Configuration configuration, @Nullable EObject except) {
        points(configuration).filter(point -> point != except).forEach(this::add);
    }

    /** Those of another file, as the index keeps them. */
    public void addAll(String text) {
        text.lines().map(line -> line.split(" ", 3)).filter(words -> words.length == 3)
                .forEach(words -> add(words[0], words[2], Integer.parseInt(words[1])));
    }

    private static Stream<InformationObject> points(Configuration configuration) {
        return configuration.getElements().stream().flatMap(element -> switch (element) {
            case Typical typical -> typical.getElements().stream();
            case Rtu rtu -> rtu.getStations().stream().flatMap(station -> station.getElements().stream())
                    .filter(InformationObject.class::isInstance).map(InformationObject.class::cast);
            default -> Stream.empty();
        });
    }

    private void add(InformationObject point) {
        if (point.getUnit() != null && !point.getUnit().isEmpty()) {
            add(UNIT, Texts.format(point.getUnit()), 1);
        }
        var kind = point.getType() == null ? null : point.getType().valueKind();
        if (kind != null && kind.states() > 0 && point.getStates().size() == kind.states()) {
            add(kind.name(), written(point.getStates()), 1);
        }
    }

    private void add(String subject, String text, int times) {
        if (text.length() <= LONGEST) {
            counts.computeIfAbsent(subject, any -> new HashMap<>()).merge(text, times, Integer::sum);
        }
    }

    /** As they stand behind their keyword. */
    public static String written(List<String> states) {
        return states.stream().map(Texts::format).collect(Collectors.joining(", "));
    }

    /** How often each is used, the most frequent first. */
    public Map<String, Integer> of(String subject) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.getOrDefault(subject, Map.of()).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
