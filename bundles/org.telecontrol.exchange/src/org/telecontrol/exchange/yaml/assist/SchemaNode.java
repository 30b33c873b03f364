/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.yaml.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What a JSON schema says about a value. */
record SchemaNode(JsonObject json) {

    /** About what is at the end of a path. */
    Optional<SchemaNode> at(List<String> path) {
        Optional<SchemaNode> node = Optional.of(this);
        for (var step : path) {
            node = node.flatMap(one -> YamlPlace.ITEM.equals(step) ? one.item() : one.value(step));
        }
        return node;
    }

    private Optional<SchemaNode> item() {
        return forms().map(one -> one.child("items")).flatMap(Optional::stream).findFirst();
    }

    private Optional<SchemaNode> value(String key) {
        var own = child("properties").flatMap(properties -> properties.child(key));
        return own.isPresent() ? own : child("additionalProperties");
    }

    private Stream<SchemaNode> forms() {
        return Stream.concat(Stream.of(this), objects("anyOf"));
    }

    private Stream<SchemaNode> objects(String name) {
        var array = json.get(name);
        return array == null || !array.isJsonArray()
                ? Stream.empty()
                : array.getAsJsonArray().asList().stream().filter(JsonElement::isJsonObject)
                        .map(one -> new SchemaNode(one.getAsJsonObject()));
    }

    private Optional<SchemaNode> child(String name) {
        var child = json.get(name);
        return child == null || !child.isJsonObject()
                ? Optional.empty()
                : Optional.of(new SchemaNode(child.getAsJsonObject()));
    }

    /** The keys that a mapping may have. */
    List<String> keys() {
        var keys = new ArrayList<String>();
        child("properties").ifPresent(properties -> keys.addAll(properties.json.keySet()));
        child("propertyNames").ifPresent(names -> keys.addAll(names.texts("enum")));
        return keys;
    }

    /** The values that are possible, or examples of them. */
    List<String> values() {
        var values = new ArrayList<>(texts("enum"));
        if (values.isEmpty()) {
            values.addAll(texts("examples"));
        }
        if (is("boolean") && !is("string")) {
            values.addAll(List.of("true", "false"));
        }
        return values;
    }

    boolean isObject() {
        return is("object");
    }

    boolean isListOfObjects() {
        return is("array") && item().filter(SchemaNode::isObject).isPresent();
    }

    private boolean is(String type) {
        return texts("type").contains(type);
    }

    String description() {
        return String.join("", texts("description"));
    }

    /** What holds where nothing is said; empty for nothing. */
    String otherwise() {
        return String.join("", texts("default"));
    }

    private List<String> texts(String name) {
        var value = json.get(name);
        if (value == null) {
            return List.of();
        }
        return value.isJsonArray()
                ? value.getAsJsonArray().asList().stream().map(JsonElement::getAsString).filter(Objects::nonNull)
                        .toList()
                : List.of(value.getAsString());
    }
}
