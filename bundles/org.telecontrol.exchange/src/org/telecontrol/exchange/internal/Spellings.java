/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.ListedScaling;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutProfile;

/**
 * Keys of a row's metadata that are no metadata but texts of cells whose meaning the model holds in attributes: how the
 * list spells it is kept with the last import, not in the configuration. For one thread.
 */
public final class Spellings {

    private static final int SLOTS = 512;

    private final Set<String> keys = new HashSet<>(Set.of(PointTexts.FORMS));

    private final Map<String, String> fields = new HashMap<>();

    /** Keys that were asked for lately, each at a place by its hash, and the answers. */
    private final @Nullable String[] lately = new String[SLOTS];
    private final boolean[] answers = new boolean[SLOTS];

    private @Nullable ListedScaling lastScaling;
    private String lastScalingText = "";
    private List<String> lastStates = List.of();
    private String lastStatesText = "";

    public Spellings(LayoutProfile profile) {
        profile.columns().stream().filter(column -> column.role() != ColumnRole.METADATA)
                .forEach(column -> keys.add(column.key()));
        profile.columns().stream().filter(column -> column.role() == ColumnRole.METADATA)
                .forEach(column -> keys.remove(column.key()));
    }

    public boolean has(String key) {
        int slot = key.hashCode() & SLOTS - 1;
        if (lately[slot] != key) {
            lately[slot] = key;
            answers[slot] = keys.contains(key);
        }
        return answers[slot];
    }

    /** The name of the field that a key of a row's metadata is. */
    String field(String key) {
        return fields.computeIfAbsent(key, one -> has(one) ? ListedFields.cell(one) : ListedFields.metadata(one));
    }

    /** {@link ScalingText#of}, once for scalings that rows share. */
    String scaling(@Nullable ListedScaling scaling) {
        if (scaling == null) {
            return "";
        }
        if (scaling != lastScaling) {
            lastScaling = scaling;
            lastScalingText = ScalingText.of(scaling);
        }
        return lastScalingText;
    }

    /** {@link ListedFields#states}, once for texts that rows share. */
    String states(List<String> states) {
        if (states.isEmpty()) {
            return "";
        }
        if (states != lastStates) {
            lastStates = states;
            lastStatesText = ListedFields.states(states);
        }
        return lastStatesText;
    }
}
