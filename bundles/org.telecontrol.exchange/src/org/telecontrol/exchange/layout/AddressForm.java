/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.AddressNotation;

/**
 * How a layout spells an address: in a notation, or as a combination such as {@code CA-IOA}, {@code CA!TYPE!IOA} or
 * {@code HI16_LO8}. The parts of a combination: {@code CA}, {@code TYPE}, {@code IOA}; {@code HI16 LO8} or
 * {@code HI8 LO16} or {@code HI8 MID8 LO8} in place of {@code IOA}. What stands between them stands between them in the
 * cells as well.
 */
public final class AddressForm {

    /** What a cell says. */
    public record Reading(@Nullable Integer commonAddress, @Nullable String type, int ioa) {}

    /** Of a layout that says nothing: decimal, unless who writes a list wants it otherwise. */
    public static final AddressForm PLAIN = new AddressForm("decimal", AddressNotation.DECIMAL, List.of(), true);

    private static final Pattern PART = Pattern.compile("CA|TYPE|IOA|HI16|HI8|MID8|LO16|LO8");
    private static final String NUMBER = "\\s*(0[xX][0-9a-fA-F]+|[0-9]+)\\s*";
    private static final String WORD = "\\s*(.+?)\\s*";

    private final String text;
    private final AddressNotation notation;
    private final List<String> parts;
    private final boolean isOpen;
    private final Pattern pattern;

    private AddressForm(String text, AddressNotation notation, List<String> parts, boolean isOpen) {
        this.isOpen = isOpen;
        this.text = text;
        this.notation = notation;
        this.parts = parts;
        this.pattern = parts.isEmpty() ? PART : pattern(text);
    }

    /**
     * The form with this name.
     *
     * @return empty when it is neither a notation nor a combination with an information object address
     */
    public static Optional<AddressForm> of(String text) {
        for (var notation : AddressNotation.values()) {
            if (word(notation).equals(text)) {
                return Optional.of(of(notation));
            }
        }
        var parts = PART.matcher(text).results().map(result -> result.group()).toList();
        boolean whole = parts.contains("IOA") || parts.contains("HI16") && parts.contains("LO8")
                || parts.contains("HI8") && (parts.contains("LO16") || parts.contains("MID8") && parts.contains("LO8"));
        return whole ? Optional.of(new AddressForm(text, AddressNotation.DECIMAL, parts, false)) : Optional.empty();
    }

    /** The form that is a notation. */
    public static AddressForm of(AddressNotation notation) {
        return new AddressForm(word(notation), notation, List.of(), false);
    }

    private static String word(AddressNotation notation) {
        return notation.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** This form, or that notation where the layout says nothing. */
    AddressForm orElse(AddressNotation wanted) {
        return isOpen ? of(wanted) : this;
    }

    private static Pattern pattern(String text) {
        var pattern = new StringBuilder();
        int end = 0;
        for (Matcher part = PART.matcher(text); part.find(); end = part.end()) {
            literal(pattern, text.substring(end, part.start()));
            pattern.append("TYPE".equals(part.group()) ? WORD : NUMBER);
        }
        literal(pattern, text.substring(end));
        return Pattern.compile(pattern.toString());
    }

    private static void literal(StringBuilder pattern, String text) {
        if (!text.isEmpty()) {
            pattern.append(Pattern.quote(text));
        }
    }

    /** Whether addresses are written as decimal numbers. */
    public boolean isPlain() {
        return parts.isEmpty() && notation == AddressNotation.DECIMAL;
    }

    /** Whether the layout says nothing of it. */
    public boolean isOpen() {
        return isOpen;
    }

    public boolean isCombination() {
        return !parts.isEmpty();
    }

    public boolean has(String part) {
        return parts.contains(part);
    }

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException with a sentence for people
     */
    public Reading parse(String trimmed) {
        if (parts.isEmpty()) {
            return new Reading(null, null,
                    notation == AddressNotation.HEXADECIMAL || !isDecimal(trimmed)
                            ? number(trimmed)
                            : Integer.parseInt(trimmed));
        }
        var matcher = pattern.matcher(trimmed);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + trimmed + "\" is not of the form " + text);
        }
        Integer commonAddress = null;
        String type = null;
        long ioa = 0;
        for (int i = 0; i < parts.size(); i++) {
            var found = matcher.group(i + 1);
            switch (parts.get(i)) {
                case "CA" -> commonAddress = AddressNotation.DECIMAL.parse(found);
                case "TYPE" -> type = found;
                default -> ioa += share(parts.get(i), AddressNotation.DECIMAL.parse(found));
            }
        }
        if (ioa > 0xffffff) {
            throw new IllegalArgumentException("\"" + trimmed + "\" is beyond 16777215");
        }
        return new Reading(commonAddress, type, (int) ioa);
    }

    /** Whether it is a number that any notation reads and that is no larger than an address. */
    private static boolean isDecimal(String trimmed) {
        if (trimmed.isEmpty() || trimmed.length() > 7) {
            return false;
        }
        for (int i = 0; i < trimmed.length(); i++) {
            if (trimmed.charAt(i) < '0' || trimmed.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private int number(String trimmed) {
        boolean bareHex = notation == AddressNotation.HEXADECIMAL && trimmed.matches("[0-9a-fA-F]{1,6}[hH]?");
        return notation.parse(bareHex ? "0x" + trimmed.replaceFirst("[hH]$", "") : trimmed);
    }

    private static long share(String part, int value) {
        return switch (part) {
            case "HI16" -> value * 256L;
            case "HI8" -> value * 65536L;
            case "MID8" -> value * 256L;
            default -> value;
        };
    }

    /** Writes an address. */
    public String format(@Nullable Integer commonAddress, String type, int ioa) {
        if (parts.isEmpty()) {
            return notation == AddressNotation.DECIMAL ? Integer.toString(ioa) : notation.format(ioa);
        }
        return PART.matcher(text).replaceAll(part -> Matcher.quoteReplacement(switch (part.group()) {
            case "CA" -> commonAddress == null ? "" : commonAddress.toString();
            case "TYPE" -> type;
            case "HI16" -> Integer.toString(ioa >> 8);
            case "HI8" -> Integer.toString(ioa >> 16);
            case "MID8" -> Integer.toString(ioa >> 8 & 0xff);
            case "LO16" -> Integer.toString(ioa & 0xffff);
            case "LO8" -> Integer.toString(ioa & 0xff);
            default -> Integer.toString(ioa);
        }));
    }

    /** The names of all notations, for messages. */
    public static List<String> notations() {
        var words = new ArrayList<String>();
        for (var notation : AddressNotation.values()) {
            words.add(word(notation));
        }
        return words;
    }

    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AddressForm form && form.text.equals(text) && form.isOpen == isOpen;
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
