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
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of a YAML file whose keys are asked for by name; what nobody asked for is a mistake. Mistakes are collected, so
 * that people are told all of them at once: until {@link #finish} what is read of mistaken values stands for them.
 */
public final class YamlMap {

    private final String file;
    private final Node node;
    /** Of the whole file. */
    private final List<YamlMistake> mistakes;
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
            var top = new YamlMap(file, node.orElseThrow(() -> failure(file, Optional.empty(), "The file is empty")),
                    new ArrayList<>());
            if (!top.isMapping()) {
                top.refuseMistakes();
            }
            return top;
        } catch (MarkedYamlEngineException e) {
            throw failure(file, e.getProblemMark(), "This is no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw failure(file, Optional.empty(), "This is no YAML: " + e.getMessage());
        }
    }

    private YamlMap(String file, Node node, List<YamlMistake> mistakes) {
        this.file = file;
        this.node = node;
        this.mistakes = mistakes;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> add(tuple.getKeyNode(), tuple.getValueNode()));
        } else {
            mistake(node, "Here keys and values are expected (key: value)");
        }
    }

    private void add(Node keyNode, Node value) {
        var key = scalar(keyNode, "");
        if (entries.containsKey(key)) {
            mistake(keyNode, "\"" + key + "\" is there twice");
        } else if (!key.isEmpty()) {
            entries.put(key, value);
            keys.put(key, keyNode);
        }
    }

    private boolean isMapping() {
        return node instanceof MappingNode;
    }

    public Set<String> names() {
        return entries.keySet();
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Empty where it is missing, which is a mistake. */
    public String required(String key) {
        var text = text(key, "");
        if (text.isBlank() && isMapping() && !(entries.get(key) instanceof CollectionNode<?>)) {
            mistake(key, "\"" + key + "\" is missing");
        }
        return text;
    }

    public String text(String key, String otherwise) {
        var value = value(key);
        return value == null ? otherwise : scalar(value, otherwise);
    }

    public int number(String key, int otherwise, int min, int max) {
        var value = value(key);
        if (value == null) {
            return otherwise;
        }
        var text = scalar(value, String.valueOf(otherwise));
        if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) >= min && Integer.parseInt(text) <= max) {
            return Integer.parseInt(text);
        }
        if (value instanceof ScalarNode) {
            mistake(value, "\"" + key + "\" is a number from " + min + " to " + max + ", not \"" + text + "\"");
        }
        return otherwise;
    }

    public boolean truth(String key) {
        var value = value(key);
        if (value == null) {
            return false;
        }
        return switch (scalar(value, "false")) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                mistake(value, "\"" + key + "\" is true or false, not \"" + scalar(value, "") + "\"");
                yield false;
            }
        };
    }

    /** Null where it is missing or none. */
    public @Nullable Pattern pattern(String key) {
        var value = value(key);
        if (value == null) {
            return null;
        }
        var text = scalar(value, "");
        try {
            return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException e) {
            mistake(value, "\"" + text + "\" is no regular expression: " + e.getDescription());
            return null;
        }
    }

    /** One text stands for a list of one. */
    public List<String> texts(String key) {
        var value = value(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(item -> scalar(item, "")).toList()
                : List.of(scalar(value, ""));
    }

    public @Nullable YamlMap map(String key) {
        var value = value(key);
        return value == null ? null : new YamlMap(file, value, mistakes);
    }

    public List<YamlMap> maps(String key) {
        var value = value(key);
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(item -> new YamlMap(file, item, mistakes)).toList();
        }
        if (value != null) {
            mistake(value, "\"" + key + "\" is a list");
        }
        return List.of();
    }

    /** Keys that nobody has asked for are mistakes. */
    public void refuseOthers() {
        for (var key : entries.keySet()) {
            if (!known.contains(key)) {
                mistake(keys.getOrDefault(key, node), "\"" + key + "\" is not known here; there is "
                        + String.join(", ", known.stream().sorted().toList()));
            }
        }
    }

    /** @throws YamlFileException when there is any mistake in the file, or a key that nobody has asked for */
    public void finish() throws YamlFileException {
        refuseOthers();
        refuseMistakes();
    }

    /** @throws YamlFileException when there is any mistake in the file as far as it has been read */
    public void refuseMistakes() throws YamlFileException {
        if (hasMistakes()) {
            throw new YamlFileException(mistakes);
        }
    }

    /** Whether there is any mistake in the file as far as it has been read. */
    public boolean hasMistakes() {
        return !mistakes.isEmpty();
    }

    /** A mistake at the value of a key. */
    public void mistake(String key, String message) {
        var value = entries.get(key);
        mistake(value == null ? node : value, message);
    }

    private void mistake(Node place, String message) {
        mistakes.add(mistake(file, place.getStartMark(), message));
    }

    private static YamlFileException failure(String file, Optional<Mark> mark, String message) {
        return new YamlFileException(List.of(mistake(file, mark, message)));
    }

    private static YamlMistake mistake(String file, Optional<Mark> mark, String message) {
        return new YamlMistake(file, mark.map(Mark::getLine).orElse(0) + 1, mark.map(Mark::getColumn).orElse(0) + 1,
                message);
    }

    private @Nullable Node value(String key) {
        known.add(key);
        return entries.get(key);
    }

    private String scalar(Node value, String otherwise) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        mistake(value, "Here one text is expected");
        return otherwise;
    }
}
