/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.LayoutProfiles;

/** The metadata of points that no layout has a column for. */
public final class ExtraColumns {

    private static final Set<String> LAYOUT_KEYS = layoutKeys();

    private ExtraColumns() {}

    /** Their keys, in the order in which they are met. */
    public static List<String> of(List<ListedPoint> points, LayoutProfile profile) {
        var keys = new LinkedHashSet<String>();
        points.forEach(point -> keys.addAll(point.metadata().keySet()));
        keys.removeAll(LAYOUT_KEYS);
        profile.columns().stream().map(LayoutColumn::key).forEach(keys::remove);
        return List.copyOf(keys);
    }

    private static Set<String> layoutKeys() {
        var keys = new HashSet<String>();
        LayoutProfiles.shipped().all()
                .forEach(profile -> profile.columns().stream().map(LayoutColumn::key).forEach(keys::add));
        keys.add(PointTexts.FORMS);
        return keys;
    }
}
