/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeIdentification;

/** The four classes of signals that DataMiner's lists know instead of type identifications. */
public enum SignalClass {

    DIGITAL_INPUT("DI", "DigitalInput"),
    ANALOG_INPUT("AI", "AnalogInput"),
    DIGITAL_OUTPUT("DO", "DigitalOutput"),
    ANALOG_OUTPUT("AO", "AnalogOutput");

    private static final List<SignalClass> VALUES = List.of(values());
    private static final Pattern NOISE = Pattern.compile("[\\s_-]");

    private final String shortWord;
    private final String longWord;

    SignalClass(String shortWord, String longWord) {
        this.shortWord = shortWord;
        this.longWord = longWord;
    }

    /** {@code DI}, {@code AI}, {@code DO} or {@code AO}. */
    public String shortWord() {
        return shortWord;
    }

    /** For example {@code DigitalInput}. */
    public String longWord() {
        return longWord;
    }

    public boolean isOutput() {
        return this == DIGITAL_OUTPUT || this == ANALOG_OUTPUT;
    }

    public boolean isAnalog() {
        return this == ANALOG_INPUT || this == ANALOG_OUTPUT;
    }

    /** Reads either word, in any case. */
    public static Optional<SignalClass> parse(String text) {
        for (var value : VALUES) {
            if (text.equals(value.shortWord) || text.equals(value.longWord)) {
                return Optional.of(value);
            }
        }
        var word = NOISE.matcher(text).replaceAll("").toUpperCase(Locale.ROOT).replace("ANALOGUE", "ANALOG");
        return VALUES.stream().filter(value -> word.equals(value.shortWord)
                || word.equals(value.longWord.toUpperCase(Locale.ROOT))).findFirst();
    }

    /** The class that a point or command of this type belongs to. */
    public static SignalClass of(TypeIdentification type) {
        boolean analog = switch (type.valueKind()) {
            case NORMALIZED, SCALED, SHORT_FLOAT, BINARY_COUNTER, STEP_POSITION, BITSTRING -> true;
            default -> false;
        };
        if (type.direction() == Direction.CONTROL) {
            return analog ? ANALOG_OUTPUT : DIGITAL_OUTPUT;
        }
        return analog ? ANALOG_INPUT : DIGITAL_INPUT;
    }

    /** Whether a row of this class can hold such a type; steps and bit strings are found in either class. */
    public boolean admits(TypeIdentification type) {
        return switch (type.valueKind()) {
            case STEP_POSITION, REGULATING_STEP, BITSTRING -> true;
            default -> of(type).isAnalog() == isAnalog();
        };
    }
}
