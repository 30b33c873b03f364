/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.ValueMaps;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.SheetRow;
import org.telecontrol.iec104.TypeIdentification;

/** What the cells of a column look like, and so what they may mean, whatever stands above them. */
final class ColumnEvidence {

    private static final Pattern INTEGER = Pattern.compile("[0-9]{1,8}([.,]0+)?|[1-9][0-9]{0,2}(,[0-9]{3}){1,2}");
    private static final Pattern HEX = Pattern.compile("(?i)(0x)?[0-9a-f]{2,6}h?");
    private static final Pattern DOTTED = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){2}");
    private static final Pattern COMBINED = Pattern.compile(
            "[0-9]+\\s*[-!_/:|.;]\\s*([^-!_/:|]+[-!_/:|])?\\s*[0-9]+(\\.[0-9]+\\.[0-9]+)?");
    private static final Pattern UNIT = Pattern.compile("[\\p{L}%°Ω/²³·\\d]{1,8}");
    private static final Pattern HOST = Pattern
            .compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}(:[0-9]+)?|[a-z][\\w-]*(\\.[\\w-]+)+");
    private static final Pattern STATES = Pattern.compile("[^;/|]*[;/|][^;/|]*([;/|][^;/|]*)*");

    private final List<String> texts = new ArrayList<>();
    private final int rows;
    private final ValueMaps values;
    private int numbers;

    /** @param rows a sample from below the header */
    ColumnEvidence(List<SheetRow> rows, int position, ValueMaps values) {
        this.rows = rows.size();
        this.values = values;
        for (var row : rows) {
            var text = row.cell(position).trimmed();
            if (!Texts.isNothing(text)) {
                texts.add(text);
                numbers += row.cell(position).kind() == Cell.Kind.NUMBER ? 1 : 0;
            }
        }
    }

    List<String> texts() {
        return texts;
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** How well the cells go with a meaning, 0 to 1. A column without any text goes a little with all but addresses. */
    double fits(ColumnRole role) {
        if (texts.isEmpty()) {
            return role == ColumnRole.ADDRESS ? 0 : 0.3;
        }
        return switch (role) {
            case ADDRESS -> address() * (0.5 + 0.5 * distinct()) * filled();
            case COMMAND_ADDRESS -> address();
            case ADDRESS_PART -> share(text -> INTEGER.matcher(text).matches() || HEX.matcher(text).matches());
            case COMMON_ADDRESS -> share(this::isCommonAddress) * (distinct() > 0.5 && texts.size() > 5 ? 0.3 : 1);
            case TYPE -> share(text -> values.type(text).isPresent() || values.signalClass(text).isPresent())
                    * (distinct() > 0.8 && texts.size() > 8 ? 0.3 : 1);
            case COMMAND_TYPE -> share(text -> values.type(text).isPresent());
            case SIGNAL_CLASS -> share(text -> values.signalClass(text).isPresent() || values.type(text).isPresent());
            case NAME, QUALIFIED_NAME -> words() * (0.4 + 0.6 * distinct());
            case DESCRIPTION -> words() * (0.6 + 0.4 * distinct());
            case RTU -> words() * (distinct() > 0.7 && texts.size() > 5 ? 0.4 : 1);
            case UNIT -> share(text -> UNIT.matcher(text).matches() && !INTEGER.matcher(text).matches());
            case HOST -> share(text -> HOST.matcher(text).matches());
            case FACTOR, OFFSET, LOW, HIGH, WIRE_LOW, WIRE_HIGH, LOW_ALARM, LOW_WARNING, HIGH_WARNING, HIGH_ALARM,
                    DEAD_BAND, QUALIFIER, COUNTER_GROUP, SELECT_TIMEOUT, PORT ->
                share(text -> Texts.number(text).isPresent());
            case SCALING -> share(text -> ScalingText.parse(text) != null);
            case STATES -> share(text -> STATES.matcher(text).matches() || values.states(text).isPresent());
            case STATE -> words();
            case SELECT -> share(text -> values.truth(text).isPresent());
            default -> 0.5;
        };
    }

    /** Whether the file has most of the cells as numbers, not as texts. */
    boolean isOfNumbers() {
        return numbers * 2 > texts.size();
    }

    /** How many of the rows have a text. */
    double filled() {
        return rows == 0 ? 0 : (double) texts.size() / rows;
    }

    double distinct() {
        return texts.isEmpty() ? 0 : (double) new HashSet<>(texts).size() / texts.size();
    }

    private double address() {
        return share(text -> INTEGER.matcher(text).matches() && !text.equals("0") || DOTTED.matcher(text).matches()
                || HEX.matcher(text).matches() && text.chars().anyMatch(Character::isDigit)
                || COMBINED.matcher(text).matches());
    }

    boolean isInteger() {
        return share(text -> INTEGER.matcher(text).matches()) > 0.9;
    }

    private boolean isCommonAddress(String text) {
        return INTEGER.matcher(text).matches() && Texts.whole(text).orElse(0) >= 1
                && Texts.whole(text).orElse(0) <= 65535;
    }

    /** Whether they are numbers of types rather than of stations, which often are small and all alike. */
    boolean areTypeNumbers() {
        return !texts.isEmpty() && share(text -> ValueMaps.NONE.type(text).isPresent()) == 1
                && (new HashSet<>(texts).size() > 1
                        || Texts.whole(texts.getFirst()).orElse(0) >= TypeIdentification.M_SP_TB_1.number());
    }

    /** Whether they are numbers of types even without a word above them: several, of which some are too large for others. */
    boolean areSurelyTypeNumbers() {
        return areTypeNumbers() && texts.size() >= 3 && distinct() < 0.7 && new HashSet<>(texts).size() > 1
                && texts.stream().anyMatch(
                        text -> Texts.whole(text).orElse(0) >= TypeIdentification.M_SP_TB_1.number());
    }

    private double words() {
        return share(text -> text.codePoints().anyMatch(Character::isLetter));
    }

    double share(java.util.function.Predicate<String> test) {
        return texts.isEmpty() ? 0 : (double) texts.stream().filter(test).count() / texts.size();
    }
}
