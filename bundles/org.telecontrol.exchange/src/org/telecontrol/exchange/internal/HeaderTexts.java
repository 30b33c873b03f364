/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.ArrayList;
import java.util.List;

import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.sheet.SheetRow;

/**
 * The texts of a header of one or several rows. A text of an upper row holds for the columns to its right as well, up to
 * the next text, as merged cells show it; one that is merged over several rows is there once.
 */
final class HeaderTexts {

    private final List<List<String>> columns = new ArrayList<>();

    HeaderTexts(List<SheetRow> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var above = new String[rows.size()];
        java.util.Arrays.fill(above, "");
        for (int position = 0; position < width; position++) {
            var texts = new ArrayList<String>();
            boolean upperChanged = false;
            for (int i = 0; i < rows.size(); i++) {
                boolean last = i == rows.size() - 1;
                var own = rows.get(i).cell(position).trimmed();
                if (!own.isEmpty()) {
                    above[i] = own;
                    upperChanged = true;
                } else if (last || upperChanged) {
                    above[i] = "";
                }
                boolean merged = !texts.isEmpty() && texts.getLast().equals(above[i]);
                if (!above[i].isEmpty() && !merged) {
                    texts.add(above[i]);
                }
            }
            boolean empty = !upperChanged;
            columns.add(empty ? List.of() : List.copyOf(texts));
        }
    }

    int width() {
        return columns.size();
    }

    /** The texts of a column from top to bottom; none when it has no text of its own. */
    List<String> column(int position) {
        return columns.get(position);
    }

    /** What stands above the name of a column; empty when nothing does. */
    String title(int position) {
        var texts = columns.get(position);
        return texts.size() < 2 ? "" : texts.getFirst();
    }

    /** The name of a column without what stands above it; empty when it has none. */
    String own(int position) {
        var texts = columns.get(position);
        return texts.isEmpty() ? "" : texts.getLast();
    }

    /** All texts of a column in one. */
    String whole(int position) {
        return String.join(" / ", columns.get(position));
    }

    /** The names under which a column may be known, the most exact first. */
    List<String> names(int position) {
        var texts = columns.get(position);
        if (texts.isEmpty()) {
            return List.of();
        }
        var names = new ArrayList<String>();
        names.add(LayoutColumn.normalized(whole(position)));
        if (texts.size() > 2) {
            names.add(LayoutColumn.normalized(String.join("", texts.subList(texts.size() - 2, texts.size()))));
        }
        if (texts.size() > 1) {
            names.add(LayoutColumn.normalized(texts.getLast()));
        }
        names.removeIf(String::isEmpty);
        return names;
    }
}
