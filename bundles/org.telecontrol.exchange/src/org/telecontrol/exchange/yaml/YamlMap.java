/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.jdt.annotation.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of a YAML file whose keys are asked for by name; what nobody asked for is a mistake. */
public final class YamlMap {

    private final String file;
    private final Node node;
    private final Map<String, @Nullable Node> entries = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();

    /**
     * Reads the top of a file.
     *
     * @param file its name, for messages
     * @throws YamlFileException when it is no YAML or no mapping
     */
    public static YamlMap read(String text, String file) throws YamlFileException {
        try {
            var settings = LoadSettings.builder().setLabel(file).setMaxAliasesForCollections(0).build();
            Optional<Node> node = new Compose(settings).composeString(text);
            return new YamlMap(file, node.orElseThrow(() -> new YamlFileException(file, 1, 1, "The file is empty")));
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark();
            throw new YamlFileException(file, mark.map(Mark::getLine).orElse(0) + 1,
                    mark.map(Mark::getColumn).orElse(0) + 1, "This is no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new YamlFileException(file, 1, 1, "This is no YAML: " + e.getMessage());
        }
    }

    private YamlMap(String file, Node node) throws YamlFileException {
        this.file = file;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) {
            throw failure(node, "Here keys and values are expected (key: value)");
        }
        for (var tuple : mapping.getValue()) {
            var key = scalar(tuple.getKeyNode());
            if (entries.containsKey(key)) {
                throw failure(tuple.getKeyNode(), "\"" + key + "\" is there twice");
            }
            entries.put(key, tuple.getValueNode());
            keys.put(key, tuple.getKeyNode());
        }
    }

    public Set<String> names() {
        return entries.keySet();
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    public String required(String key) throws YamlFileException {
        var text = text(key, "");
        if (text.isBlank()) {
            throw failure(key, "\"" + key + "\" is missing");
        }
        return text;
    }

    public String text(String key, String otherwise) throws YamlFileException {
        var value = value(key);
        return value == null ? otherwise : scalar(value);
    }

    public int number(String key, int otherwise, int min, int max) throws YamlFileException {
        var value = value(key);
        if (value == null) {
            return otherwise;
        }
        var text = scalar(value);
        if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) >= min && Integer.parseInt(text) <= max) {
            return Integer.parseInt(text);
        }
        throw failure(value, "\"" + key + "\" is a number from " + min + " to " + max + ", not \"" + text + "\"");
    }

    public boolean truth(String key) throws YamlFileException {
        var value = value(key);
        if (value == null) {
            return false;
        }
        return switch (scalar(value)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw failure(value, "\"" + key + "\" is true or false, not \"" + scalar(value) + "\"");
        };
    }

    public @Nullable Pattern pattern(String key) throws YamlFileException {
        var value = value(key);
        if (value == null) {
            return null;
        }
        try {
            return Pattern.compile(scalar(value), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException e) {
            throw failure(value, "\"" + scalar(value) + "\" is no regular expression: " + e.getDescription());
        }
    }

    /** One text stands for a list of one. */
    public List<String> texts(String key) throws YamlFileException {
        var value = value(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode sequence)) {
            return List.of(scalar(value));
        }
        var texts = new ArrayList<String>();
        for (var item : sequence.getValue()) {
            texts.add(scalar(item));
        }
        return texts;
    }

    public @Nullable YamlMap map(String key) throws YamlFileException {
        var value = value(key);
        return value == null ? null : new YamlMap(file, value);
    }

    public List<YamlMap> maps(String key) throws YamlFileException {
        var value = value(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode sequence)) {
            throw failure(value, "\"" + key + "\" is a list");
        }
        var maps = new ArrayList<YamlMap>();
        for (var item : sequence.getValue()) {
            maps.add(new YamlMap(file, item));
        }
        return maps;
    }

    /** @throws YamlFileException when there is a key that nobody has asked for */
    public void finish() throws YamlFileException {
        for (var key : entries.keySet()) {
            if (!known.contains(key)) {
                throw failure(keys.getOrDefault(key, node), "\"" + key + "\" is not known here; there is "
                        + String.join(", ", known.stream().sorted().toList()));
            }
        }
    }

    /** A failure at the value of a key. */
    public YamlFileException failure(String key, String message) {
        var value = entries.get(key);
        return failure(value == null ? node : value, message);
    }

    private YamlFileException failure(Node place, String message) {
        var mark = place.getStartMark();
        return new YamlFileException(file, mark.map(Mark::getLine).orElse(0) + 1,
                mark.map(Mark::getColumn).orElse(0) + 1, message);
    }

    private @Nullable Node value(String key) {
        known.add(key);
        return entries.get(key);
    }

    private String scalar(Node value) throws YamlFileException {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw failure(value, "Here one text is expected");
    }
}
