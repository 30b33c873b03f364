/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

import java.util.StringJoiner;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.dsl.layout.EntryWrap;
import org.telecontrol.model.points.HeldMetadata;
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
        HeldMetadata.visit(block,
                (key, value) -> lines.word("meta").words(key(block, key), words.text(value)).end());
        for (var allowance : block.getAllowances()) {
            lines.words("allow", leave(allowance)).end();
        }
    }

    void inLine(Annotated element) {
        if (!HeldMetadata.isEmpty(element)) {
            var entries = new StringJoiner(", ");
            HeldMetadata.visit(element, (key, value) -> entries.add(entry(element, key, value)));
            lines.words("meta", entries.toString());
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
        if (!HeldMetadata.isEmpty(element)) {
            lines.beginBelow().word("meta");
            HeldMetadata.visit(element, new Wrapped(element));
        }
    }

    /** Writes entries behind each other, with a comma between them, into as many lines as they need. */
    private final class Wrapped implements BiConsumer<String, String> {

        private final Annotated element;
        private final EntryWrap wrap = new EntryWrap(lines.indentationBelow().length());
        private String separator = "";

        Wrapped(Annotated element) {
            this.element = element;
        }

        @Override
        public void accept(String name, String text) {
            lines.glued(separator);
            separator = ",";
            var key = key(element, name);
            var value = words.text(text);
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
        return entry(entry, entry.getKey(), entry.getValue());
    }

    private String entry(EObject owner, String key, String value) {
        return key(owner, key) + " " + words.text(value);
    }

    private String key(EObject owner, @Nullable String key) {
        return key == null ? words.missing(owner, "key for its metadata") : words.title(owner, key);
    }

    String value(MetadataEntry entry) {
        return words.text(entry.getValue());
    }
}
