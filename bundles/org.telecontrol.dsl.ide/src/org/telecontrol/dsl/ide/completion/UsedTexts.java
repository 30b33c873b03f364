/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.dsl.conversion.Texts;
import org.telecontrol.iec104.ValueKind;
import org.telecontrol.model.points.Configurations;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.PointProperties;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Typical;
import org.telecontrol.model.values.ValueConversion;

/** Texts that other points have, the most frequent first, as they are written; with how often they are used. */
final class UsedTexts {

    private UsedTexts() {}

    /** Sets of state texts that go with a kind of value, the standard's own among them. */
    static Map<String, Long> states(PointProperties point, ValueKind kind) {
        var used = counted(point, other -> other.getType() != null && other.getType().valueKind() == kind
                && other.getStates().size() == kind.states() ? written(other.getStates()) : null);
        var standard = ValueConversion.standardStates(kind);
        if (!standard.isEmpty()) {
            used.putIfAbsent(written(standard), 0L);
        }
        return used;
    }

    static Map<String, Long> units(PointProperties point) {
        return counted(point, other -> other.getUnit() == null || other.getUnit().isEmpty()
                ? null
                : Texts.format(other.getUnit()));
    }

    private static String written(List<String> states) {
        return states.stream().map(Texts::format).collect(Collectors.joining(", "));
    }

    private static Map<String, Long> counted(EObject asking, Function<InformationObject, @Nullable String> text) {
        Map<String, Long> counts = points(asking.eResource()).filter(point -> point != asking).map(text)
                .filter(Objects::nonNull).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** Those of the file and of files that were read with it. */
    private static Stream<InformationObject> points(@Nullable Resource file) {
        if (file == null) {
            return Stream.empty();
        }
        var files = file.getResourceSet() == null
                ? List.of(file)
                : List.copyOf(file.getResourceSet().getResources());
        var ofTypicals = Configurations.elements(files, Typical.class)
                .flatMap(typical -> typical.getElements().stream());
        var ofStations = Configurations.elements(files, Rtu.class).flatMap(rtu -> rtu.getStations().stream())
                .flatMap(station -> station.getElements().stream()).filter(InformationObject.class::isInstance)
                .map(InformationObject.class::cast);
        return Stream.concat(ofTypicals, ofStations);
    }
}
