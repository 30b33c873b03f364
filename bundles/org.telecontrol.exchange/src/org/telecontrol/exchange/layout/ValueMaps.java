/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.layout;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeIdentification;

/**
 * The words of a layout. Words are compared by their letters and digits. The first word for a value is the one that is
 * written.
 */
public final class ValueMaps {

    public static final ValueMaps NONE = new ValueMaps(Map.of(), Map.of(), Map.of(), List.of(), List.of());

    private static final Pattern NUMBER = Pattern
            .compile("(?i)\\s*(?:TI|TK|TYPE|TYP|ASDU)?[\\s:=<(#-]*([0-9]{1,3})\\s*[>)]?\\s*(?:[:=(-].*)?");
    private static final Pattern NAME = Pattern.compile("(?i).*?\\b([MC]_[A-Z]{2}_[A-Z]{2})(_1)?(?![A-Za-z_]).*");
    private static final List<String> YES = List.of("yes", "y", "true", "x", "1", "on");
    private static final List<String> NO = List.of("no", "n", "false", "0", "off");

    private final Map<String, TypeIdentification> types;
    private final Map<String, SignalClass> classes;
    private final Map<String, List<String>> states;
    private final List<String> yes;
    private final List<String> no;
    private final Map<TypeIdentification, String> typeWords = new EnumMap<>(TypeIdentification.class);
    private final Map<SignalClass, String> classWords = new EnumMap<>(SignalClass.class);
    private final Map<String, TypeIdentification> typeOf = new HashMap<>();
    private final Map<String, SignalClass> classOf = new HashMap<>();
    private final Map<String, List<String>> statesOf = new HashMap<>();

    public ValueMaps(Map<String, TypeIdentification> types, Map<String, SignalClass> classes,
            Map<String, List<String>> states, List<String> yes, List<String> no) {
        this.types = new LinkedHashMap<>(types);
        this.classes = new LinkedHashMap<>(classes);
        this.states = new LinkedHashMap<>(states);
        this.yes = List.copyOf(yes);
        this.no = List.copyOf(no);
        types.forEach((word, type) -> typeWords.putIfAbsent(type, word));
        classes.forEach((word, signalClass) -> classWords.putIfAbsent(signalClass, word));
        types.forEach((word, type) -> typeOf.putIfAbsent(key(word), type));
        classes.forEach((word, signalClass) -> classOf.putIfAbsent(key(word), signalClass));
        states.forEach((word, texts) -> statesOf.putIfAbsent(key(word), List.copyOf(texts)));
    }

    public Map<String, TypeIdentification> types() {
        return types;
    }

    public Map<String, SignalClass> classes() {
        return classes;
    }

    public Map<String, List<String>> states() {
        return states;
    }

    public List<String> yes() {
        return yes;
    }

    public List<String> no() {
        return no;
    }

    /**
     * The type identification that a text names: by a word of the layout, the standard's name or number. One with
     * CP24Time2a, which 104 does not have, is taken for its twin with CP56Time2a.
     */
    public Optional<TypeIdentification> type(String text) {
        var word = Optional.ofNullable(typeOf.get(key(text)));
        return word.isPresent() ? word : standardType(text);
    }

    private static Optional<TypeIdentification> standardType(String text) {
        var name = NAME.matcher(text);
        Optional<TypeIdentification> type = Optional.empty();
        if (name.matches()) {
            var wanted = name.group(1).toUpperCase(java.util.Locale.ROOT) + "_1";
            type = java.util.Arrays.stream(TypeIdentification.values()).filter(one -> one.name().equals(wanted))
                    .findFirst();
        } else {
            var number = NUMBER.matcher(text);
            if (number.matches()) {
                type = TypeIdentification.of(Integer.parseInt(number.group(1)));
            }
        }
        return type.filter(one -> one.direction().isProcess())
                .flatMap(one -> one.in104Profile() ? Optional.of(one) : one.cp56Twin());
    }

    /** The word that is written for a type. */
    public String word(TypeIdentification type) {
        return typeWords.getOrDefault(type, type.name());
    }

    public Optional<SignalClass> signalClass(String text) {
        var word = Optional.ofNullable(classOf.get(key(text)));
        return word.isPresent() ? word : SignalClass.parse(text);
    }

    /** The word that is written for a class. */
    public String word(SignalClass signalClass) {
        return classWords.getOrDefault(signalClass, signalClass.shortWord());
    }

    /** The texts that one word of the layout stands for. */
    public Optional<List<String>> states(String text) {
        return Optional.ofNullable(statesOf.get(key(text)));
    }

    /** Yes or no; empty for any other word. */
    public Optional<Boolean> truth(String text) {
        if (is(text, yes) || yes.isEmpty() && is(text, YES)) {
            return Optional.of(true);
        }
        return is(text, no) || no.isEmpty() && is(text, NO) ? Optional.of(false) : Optional.empty();
    }

    public String word(boolean truth) {
        var words = truth ? yes : no;
        return words.isEmpty() ? truth ? "yes" : "no" : words.getFirst();
    }

    /** Whether a word says the direction of control. */
    public boolean isControl(String text) {
        return type(text).map(type -> type.direction() == Direction.CONTROL).orElse(false);
    }

    private static boolean is(String text, List<String> words) {
        var wanted = key(text);
        return words.stream().map(ValueMaps::key).anyMatch(wanted::equals);
    }

    private static String key(String text) {
        var key = LayoutColumn.normalized(text);
        return key.isEmpty() ? text.strip() : key;
    }
}
