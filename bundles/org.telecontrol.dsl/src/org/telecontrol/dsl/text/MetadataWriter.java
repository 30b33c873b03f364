/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

import org.telecontrol.dsl.layout.EntryWrap;
import org.telecontrol.model.station.Annotated;
import org.telecontrol.model.station.MetadataEntry;

/** Metadata: in a block a line for each entry, below a point a list that wraps. */
final class MetadataWriter {

    private final Words words;
    private final Lines lines;

    MetadataWriter(Words words, Lines lines) {
        this.words = words;
        this.lines = lines;
    }

    void lineByLine(Annotated block) {
        for (var entry : block.getMetadata()) {
            lines.word("meta").words(key(entry), value(entry)).end();
        }
    }

    void inLine(Annotated element) {
        if (!element.getMetadata().isEmpty()) {
            lines.words("meta", String.join(", ", element.getMetadata().stream()
                    .map(entry -> key(entry) + " " + value(entry)).toList()));
        }
    }

    void below(Annotated element) {
        if (element.getMetadata().isEmpty()) {
            return;
        }
        lines.beginBelow().word("meta");
        var wrap = new EntryWrap(lines.indentationBelow().length());
        var separator = "";
        for (var entry : element.getMetadata()) {
            lines.glued(separator);
            separator = ",";
            var key = key(entry);
            var value = value(entry);
            if (wrap.breaksBefore(key.length(), value.length())) {
                lines.beginBelow().glued(EntryWrap.HANGING);
            }
            lines.words(key, value);
        }
    }

    private String key(MetadataEntry entry) {
        return words.title(entry, entry.getKey());
    }

    private String value(MetadataEntry entry) {
        return words.text(entry.getValue());
    }
}
