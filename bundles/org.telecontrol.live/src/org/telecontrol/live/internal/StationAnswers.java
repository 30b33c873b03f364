/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.telecontrol.iec104.CommonAddress;

/** What the stations that a procedure is for have answered. A station may answer for all of them when it was for all. */
final class StationAnswers {

    private final boolean many;
    private final SortedSet<Integer> unconfirmed;
    private final SortedSet<Integer> unfinished;
    private final Map<Integer, String> refusals = new TreeMap<>();

    StationAnswers(Collection<Integer> stations) {
        many = stations.size() > 1;
        unconfirmed = new TreeSet<>(stations);
        unfinished = new TreeSet<>(stations);
    }

    void confirmed(int station) {
        remove(unconfirmed, station);
    }

    boolean isConfirmed(int station) {
        return !unconfirmed.contains(station);
    }

    void finished(int station) {
        remove(unfinished, station);
    }

    /** The others may still answer. */
    void refused(int station, String words) {
        refusals.put(station, words);
        confirmed(station);
        finished(station);
    }

    private static void remove(SortedSet<Integer> stations, int station) {
        if (station == CommonAddress.BROADCAST.value()) {
            stations.clear();
        } else {
            stations.remove(station);
        }
    }

    boolean isComplete() {
        return unfinished.isEmpty();
    }

    boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** "negative confirmation", or for several stations "station 2: negative confirmation" */
    String refusals() {
        return refusals.entrySet().stream()
                .map(refusal -> many ? "station " + refusal.getKey() + ": " + refusal.getValue() : refusal.getValue())
                .collect(Collectors.joining(", "));
    }

    /** "no confirmation", "no end from station 2" */
    String missing() {
        var late = unconfirmed.isEmpty() ? unfinished : unconfirmed;
        var what = unconfirmed.isEmpty() ? "no end" : "no confirmation";
        return many
                ? what + " from station " + late.stream().map(Object::toString).collect(Collectors.joining(", "))
                : what;
    }
}
