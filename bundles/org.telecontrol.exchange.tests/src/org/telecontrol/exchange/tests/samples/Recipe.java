/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A recipe for a file with a list. Lines that begin with {@code %} are directives, all others are rows with {@code |}
 * between their cells. In workbooks a cell is a number if it looks like one; {@code 'x} is text, {@code =x} a formula
 * with the result x, {@code @2026-11-22} a date, {@code #REF!} a formula that failed; {@code ~} stands for a no-break
 * space, {@code \n} for a line break.
 *
 * <p>Directives: {@code %about} what the list shows; {@code %format csv|xlsx|xls|ods}; {@code %encoding NAME} and
 * {@code %bom} for CSV, whose rows are taken to the letter; {@code %sheet NAME}, {@code %hidden NAME};
 * {@code %merge A1:A3}; {@code %layout NAME} to read it with the layout of the file {@code NAME.layout.yaml};
 * {@code %broken KIND} for hostile files.
 */
record Recipe(String name, Map<String, String> directives, List<SheetRecipe> sheets) {

    /** A sheet of it. */
    record SheetRecipe(String name, boolean hidden, List<String> lines, List<String> merges) {

        List<List<String>> rows() {
            return lines.stream().map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                    .toList();
        }
    }

    static Recipe parse(String name, String text) {
        var directives = new HashMap<String, String>();
        var sheets = new ArrayList<SheetRecipe>();
        for (var line : text.lines().toList()) {
            if (line.startsWith("%")) {
                var parts = line.substring(1).split(" ", 2);
                var value = parts.length > 1 ? parts[1].strip() : "";
                switch (parts[0]) {
                    case "sheet", "hidden" -> sheets.add(new SheetRecipe(value, parts[0].equals("hidden"),
                            new ArrayList<>(), new ArrayList<>()));
                    case "merge" -> sheets.getLast().merges().add(value);
                    default -> directives.put(parts[0], value);
                }
            } else {
                if (sheets.isEmpty()) {
                    sheets.add(new SheetRecipe("Sheet1", false, new ArrayList<>(), new ArrayList<>()));
                }
                sheets.getLast().lines().add(line);
            }
        }
        return new Recipe(name, directives, sheets);
    }

    String directive(String key, String otherwise) {
        return directives.getOrDefault(key, otherwise);
    }

    String fileName() {
        return directive("file", name + "." + directive("format", "xlsx"));
    }
}
