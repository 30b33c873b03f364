/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What an import does to one RTU or to one point of it.
 *
 * @param rtu           name of the RTU
 * @param commonAddress of the point; 0 when it concerns the RTU itself
 * @param ioa           of the point; 0 when it concerns the RTU itself
 * @param point         name of the point within the RTU; empty when it concerns the RTU itself
 * @param sheet         of the list; empty as the row is 0
 * @param row           of the list that asks for it; 0 when it concerns the RTU itself or is missing in the list
 * @param fields        what changes, for changed points and RTUs
 */
public record Change(Kind kind, String rtu, int commonAddress, int ioa, String point, String sheet, int row,
        List<Field> fields) {

    /** What happens. */
    public enum Kind {
        ADDED, CHANGED, REMOVED
    }

    /** One property of a point before and after; texts are empty where there is none. */
    public record Field(String name, String before, String after) {

        @Override
        public String toString() {
            return name + " \"" + before + "\" -> \"" + after + "\"";
        }
    }

    /** Whether it is about a point, and so counts. */
    public boolean isPoint() {
        return !point.isEmpty();
    }

    /** For a dry run, for example {@code changed NORTH.HallTemp 1:5001 unit "K" -> "°C"}. */
    @Override
    public String toString() {
        var subject = kind.name().toLowerCase(java.util.Locale.ROOT) + " " + rtu
                + (isPoint() ? "." + point + " " + commonAddress + ":" + ioa : "");
        return fields.isEmpty()
                ? subject
                : subject + " " + fields.stream().map(Field::toString).collect(Collectors.joining(", "));
    }
}
