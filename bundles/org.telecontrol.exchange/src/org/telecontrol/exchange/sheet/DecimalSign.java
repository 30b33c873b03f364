/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet;

import java.util.regex.Pattern;

/** What stands before the decimals of a number. Either is understood wherever it is clear. */
public enum DecimalSign {

    /** Nothing is known: a single sign is taken for a decimal one. */
    EITHER("(?!)"),
    POINT("[+-]?[0-9]{1,3}(,[0-9]{3})+"),
    COMMA("[+-]?[0-9]{1,3}(\\.[0-9]{3})+");

    private static final int SHORTEST_GROUPED = 5;

    private final Pattern grouped;

    DecimalSign(String grouped) {
        this.grouped = Pattern.compile(grouped);
    }

    /** The number without the signs that set thousands apart: {@code 1.234} is 1234 where the decimal sign is a comma. */
    public String withoutGroups(String number) {
        return this != EITHER && number.length() >= SHORTEST_GROUPED && grouped.matcher(number).matches()
                ? number.replaceAll("[.,]", "")
                : number;
    }
}
