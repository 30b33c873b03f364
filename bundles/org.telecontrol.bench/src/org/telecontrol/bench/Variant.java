/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench;

import java.util.List;

/**
 * Something that is measured against a yardstick, or the yardstick.
 *
 * @param name what the report calls it
 * @param bars what is promised of it
 */
public record Variant(String name, Sample sample, List<Bar> bars) {

    public static Variant of(String name, Sample sample, Bar... bars) {
        return new Variant(name, sample, List.of(bars));
    }
}
