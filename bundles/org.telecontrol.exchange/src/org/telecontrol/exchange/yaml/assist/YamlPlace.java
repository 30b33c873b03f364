/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.yaml.assist;

import java.util.List;
import java.util.Set;

/**
 * Where a place in a text of YAML is.
 *
 * @param path     keys that lead there from the top, {@link #ITEM} for an item of a list; the last one is the key whose
 *                 value is here, unless a key is here
 * @param isKey    whether a key is here or may be
 * @param isInline whether that is between brackets
 * @param start    where the word is that the place is in or behind
 * @param end      where it ends
 * @param siblings the keys that are there already beside it
 */
record YamlPlace(List<String> path, boolean isKey, boolean isInline, int start, int end, Set<String> siblings) {

    static final String ITEM = "[]";
}
