/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

import org.telecontrol.dsl.layout.EntryWrap;
import org.telecontrol.model.station.Allowance;
import org.telecontrol.model.station.Annotated;
import org.telecontrol.model.station.MetadataEntry;

/** Metadata and allowances: in a block a line for each, below a point a list that wraps and a line for each allowance. */
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
        for (var allowance : block.getAllowances()) {
            lines.words("allow", leave(allowance)).end();
        }
    }

    void inLine(Annotated element) {
        if (!element.getMetadata().isEmpty()) {
            lines.words("meta", String.join(", ", element.getMetadata().stream()
                    .map(entry -> key(entry) + " " + value(entry)).toList()));
        }
        if (!element.getAllowances().isEmpty()) {
            lines.words("allow", String.join(", ", element.getAllowances().stream().map(this::leave).toList()));
        }
    }

    void below(Annotated element) {
        entriesBelow(element);
        allowancesBelow(element);
    }

    void allowancesBelow(Annotated element) {
        element.getAllowances().forEach(allowance -> lines.beginBelow().words("allow", leave(allowance)));
    }

    void entriesBelow(Annotated element) {
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

    private String leave(Allowance allowance) {
        return words.ruleCode(allowance) + " " + words.text(allowance.getReason());
    }

    /** One entry in a list of them. */
    String entry(MetadataEntry entry) {
        return key(entry) + " " + value(entry);
    }

    private String key(MetadataEntry entry) {
        return words.title(entry, entry.getKey());
    }

    String value(MetadataEntry entry) {
        return words.text(entry.getValue());
    }
}
