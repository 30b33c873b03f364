/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.ListedPoints;
import org.telecontrol.exchange.sheet.SheetRow;

/**
 * A row of which all is understood but what has to be kept beside its point.
 *
 * @param section metadata that the section gives its rows; none when it gives none
 * @param said    the point that the row says
 * @param point   the one it becomes
 */
record UnderstoodRow(SheetRow row, Map.@Nullable Entry<String, String> section, ListedPoint said, ListedPoint point,
        KeptCells kept) {

    void addTo(ListedPoints points) {
        points.add(point, kept.of(this));
    }
}
