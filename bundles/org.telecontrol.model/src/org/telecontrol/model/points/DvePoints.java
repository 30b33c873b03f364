/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.points;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.DveMember;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.StationElement;
import org.telecontrol.model.station.TypicalUse;

/** The points that the members of a DVE group select. */
public final class DvePoints {

    private final Map<Rtu, RtuPoints> points = new LinkedHashMap<>();

    /** Selects among the points of these RTUs. */
    public DvePoints(Collection<Rtu> rtus) {
        rtus.forEach(rtu -> points.put(rtu, RtuPoints.of(rtu)));
    }

    /** The points of one group, without those of its children. To ask for many groups make one instance. */
    public static List<ConfiguredPoint> of(DveGroup group, Collection<Rtu> rtus) {
        return new DvePoints(rtus).of(group);
    }

    /** Inclusions and exclusions in the order of the members; the points come in the order they were included. */
    public List<ConfiguredPoint> of(DveGroup group) {
        Map<String, ConfiguredPoint> selected = new LinkedHashMap<>();
        for (DveMember member : group.getMembers()) {
            if (member.isExcluded()) {
                Predicate<ConfiguredPoint> matches = matches(member);
                selected.values().removeIf(matches);
            } else {
                select(member).forEach(point -> selected.putIfAbsent(point.qualifiedName(), point));
            }
        }
        return new ArrayList<>(selected.values());
    }

    /** The points that one member selects when it is taken as an inclusion. */
    public List<ConfiguredPoint> select(DveMember member) {
        Predicate<ConfiguredPoint> matches = matches(member);
        Rtu rtu = member.getRtu();
        if (rtu == null) {
            return points.values().stream().flatMap(all -> all.all().stream()).filter(matches).toList();
        }
        RtuPoints own = points.get(rtu);
        return own == null ? List.of() : own.all().stream().filter(matches).toList();
    }

    /** Whether a member would select any of the points of these RTUs; looks no further than the first. */
    public static boolean selectsAny(DveMember member, Stream<Rtu> rtus) {
        return rtus.filter(rtu -> member.getRtu() == null || member.getRtu() == rtu)
                .flatMap(rtu -> candidates(member, rtu)).anyMatch(matches(member));
    }

    private static Stream<ConfiguredPoint> candidates(DveMember member, Rtu rtu) {
        StationElement element = member.getElement();
        return element != null && element.eContainer() instanceof Station station
                ? RtuPoints.stream(rtu, station, element)
                : RtuPoints.stream(rtu);
    }

    private static Predicate<ConfiguredPoint> matches(DveMember member) {
        Rtu rtu = member.getRtu();
        StationElement element = member.getElement();
        InformationObject point = member.getPoint();
        @Nullable
        String pattern = member.getPattern();
        String prefix = prefix(rtu, element, point);
        Predicate<String> name = pattern == null ? any -> true : NamePattern.of(pattern);
        return candidate -> (rtu == null || candidate.rtu() == rtu) && isBelow(candidate, element)
                && (point == null || candidate.declaration() == point)
                && name.test(below(candidate.qualifiedName(), prefix));
    }

    private static boolean isBelow(ConfiguredPoint candidate, @Nullable StationElement element) {
        return element == null || candidate.declaration() == element || candidate.use() == element;
    }

    private static String prefix(@Nullable Rtu rtu, @Nullable StationElement element,
            @Nullable InformationObject point) {
        if (rtu == null) {
            return "";
        }
        String prefix = rtu.getName() + '.';
        return element instanceof TypicalUse use && point == null ? prefix + use.getName() + '.' : prefix;
    }

    private static String below(String qualifiedName, String prefix) {
        return qualifiedName.substring(Math.min(prefix.length(), qualifiedName.length()));
    }
}
