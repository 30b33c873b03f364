/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the name of a sheet says of all its rows.
 *
 * @param name  of the sheets it is about
 * @param gives texts as if a column had them; {@code $1} stands for the first group of the name
 * @param skip  whether such sheets are no point lists
 */
public record SheetRule(Pattern name, Map<ColumnRole, String> gives, boolean skip) {

    /** What the rule says of a sheet; empty when it is not about it. */
    public Optional<Map<ColumnRole, String>> gives(String sheet) {
        var matcher = name.matcher(sheet.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var texts = new LinkedHashMap<ColumnRole, String>();
        gives.forEach((role, text) -> texts.put(role, matcher.replaceFirst(text)));
        return Optional.of(texts);
    }
}
