/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.SignalClass;

/** Rows with everything that people write into cells, valid but for odd spellings. */
final class RandomRow {

    private static final List<String> TEXTS = List.of("", "Breaker Q0", " padded ", "a;b,c", "say \"x\"", "two\nlines",
            "ünïcödé °C", "007", "-", "1,5", "=1+1", "N/A", "<a>&amp;", "日本");
    private static final List<String> STATES = List.of("", "Off;On", "Off  ;On", " a ; b ; c ; d", "x;y;z", "only",
            "1;2;3;4;5", "-");
    private static final List<String> FACTORS = List.of("", "0.1", "0,1", "1", "10", "1e3", "x", "0", "-0.25");

    private static final List<String> NUMBERS = List.of("", "", "0", "1", "-5", "2,5", "1e3", "12 kV", "1 234,5", "x",
            "-");
    private static final List<String> TYPES = List.of("M_SP_TB_1", "30", "M_DP_NA_1", "M_ME_TF_1", "TI 13",
            "36 (float)",
            "C_SC_NA_1", "45", "C_SE_NC_1", "M_IT_TB_1", "<31>", "M_ST_TB_1", "M_BO_NA_1", "DI", "AO");

    private RandomRow() {}

    static Map<String, String> of(LayoutProfile profile, Random random, int number) {
        var row = new HashMap<String, String>();
        for (var column : profile.columns()) {
            row.put(column.header(), text(column, profile, random, number));
        }
        return row;
    }

    private static String text(LayoutColumn column, LayoutProfile profile, Random random, int number) {
        return switch (column.role()) {
            case ADDRESS -> address(random, 1000 + number);
            case COMMAND_ADDRESS ->
                random.nextInt(3) > 0 ? one(List.of("", "", "-"), random) : address(random, 5000 + number);
            case COMMON_ADDRESS -> Integer.toString(1 + random.nextInt(3));
            case HOST -> "192.0.2." + (1 + random.nextInt(3));
            case SIGNAL_CLASS -> profile.column(ColumnRole.TYPE).isPresent()
                    ? ""
                    : profile.values().word(one(List.of(SignalClass.values()), random));
            case STATES -> one(STATES, random);
            case STATE -> one(List.of("", "Off", " On ", "-"), random);
            case FACTOR -> one(FACTORS, random);
            case TYPE -> one(TYPES, random);
            case COMMAND_TYPE -> one(List.of("", "45", "C_SC_NA_1", "C_SE_NC_1", "no such"), random);
            case OFFSET, LOW, HIGH, WIRE_LOW, WIRE_HIGH, LOW_ALARM, LOW_WARNING, HIGH_WARNING, HIGH_ALARM, DEAD_BAND ->
                one(NUMBERS, random);
            case SCALING -> one(List.of("", "0.1", "*0,1 + 5", "0..150", "0..150 = 0..32767", "x"), random);
            case SELECT -> one(List.of("", "yes", "no", "X", "perhaps"), random);
            case QUALIFIER -> one(List.of("", "0", "1", "3", "200"), random);
            case SELECT_TIMEOUT -> one(List.of("", "10", "2.5", "30 s", "never"), random);
            case TERMINATION -> one(List.of("", "expected", "None", "optional", "?"), random);
            case INTERROGATION_GROUPS -> one(List.of("", "1", "1, 16", "17"), random);
            case COUNTER_GROUP -> one(List.of("", "1", "4", "5"), random);
            case PORT -> "2405";
            case RETURNS, IGNORED, ADDRESS_PART -> "";
            default -> one(TEXTS, random);
        };
    }

    private static String address(Random random, int address) {
        return switch (random.nextInt(8)) {
            case 0 -> "0x" + Integer.toHexString(address);
            case 1 -> " " + address;
            case 2 -> "0" + address;
            default -> Integer.toString(address);
        };
    }

    private static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
