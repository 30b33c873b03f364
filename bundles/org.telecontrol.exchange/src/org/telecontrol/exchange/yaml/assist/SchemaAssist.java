/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.yaml.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonParser;

/** Helps with texts that a JSON schema describes. */
public final class SchemaAssist {

    private static final int STEP = 2;

    private final SchemaNode schema;

    /** @param schema as JSON */
    public SchemaAssist(String schema) {
        this.schema = new SchemaNode(JsonParser.parseString(schema).getAsJsonObject());
    }

    /** How the text may go on at a place. */
    public List<Suggestion> suggestions(String text, int offset) {
        var place = YamlScan.place(text, offset);
        var typed = text.substring(Math.min(place.start(), offset), offset);
        var node = schema.at(place.path());
        if (node.isEmpty()) {
            return List.of();
        }
        var found = place.isKey()
                ? keys(node.get(), place, text, offset)
                : node.get().values().stream().map(value -> new Suggestion(value, scalar(value),
                        node.get().description(), false, place.start(), place.end() - place.start())).toList();
        return found.stream().filter(one -> one.fits(typed)).toList();
    }

    private static List<Suggestion> keys(SchemaNode node, YamlPlace place, String text, int offset) {
        var found = new ArrayList<Suggestion>();
        boolean isFollowed = text.startsWith(":", place.end());
        for (var key : node.keys()) {
            if (!place.siblings().contains(key)) {
                var value = node.at(List.of(key));
                var written = isFollowed ? key : key + opening(value, place, indent(text, place.start()));
                found.add(new Suggestion(key, written, value.map(SchemaNode::description).orElse(""), true,
                        place.start(), Math.max(place.end(), offset) - place.start()));
            }
        }
        return found;
    }

    /** What comes after a key: its value on the same line, or lines of their own below it. */
    private static String opening(Optional<SchemaNode> value, YamlPlace place, int indent) {
        if (value.isEmpty() || place.isInline()) {
            return ": ";
        }
        var below = ":\n" + " ".repeat(indent + STEP);
        if (value.get().isListOfObjects()) {
            return below + "- ";
        }
        return value.get().isObject() ? below : ": ";
    }

    private static int indent(String text, int offset) {
        return offset - (text.lastIndexOf('\n', offset - 1) + 1);
    }

    private static String scalar(String value) {
        return value.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} _./()!-]*") ? value : '"' + value + '"';
    }

    /** What the word at a place means. */
    public Optional<Explanation> explain(String text, int offset) {
        var place = YamlScan.place(text, offset);
        if (place.end() <= place.start()) {
            return Optional.empty();
        }
        var path = new ArrayList<>(place.path());
        var word = text.substring(place.start(), place.end());
        if (place.isKey()) {
            path.add(word);
        }
        return schema.at(path).filter(node -> !node.description().isEmpty())
                .map(node -> new Explanation(title(path), lines(node), place.start(), place.end() - place.start()));
    }

    private static String title(List<String> path) {
        return path.stream().filter(step -> !YamlPlace.ITEM.equals(step)).reduce((first, last) -> last).orElse("");
    }

    private static List<String> lines(SchemaNode node) {
        var lines = new ArrayList<String>();
        lines.add(node.description());
        if (!node.values().isEmpty()) {
            lines.add("Values: " + String.join(", ", node.values()));
        }
        if (!node.otherwise().isEmpty()) {
            lines.add("Otherwise: " + node.otherwise());
        }
        return lines;
    }
}
