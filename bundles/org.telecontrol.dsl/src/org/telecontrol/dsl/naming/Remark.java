/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.naming;

import org.eclipse.jdt.annotation.Nullable;

/** What the index keeps for people behind what it keeps for the language: the validity of no file depends on it. */
public final class Remark {

    /** Longer ones end there: the index is for finding. */
    static final int LONGEST = 200;

    private static final char SIGN = '\n';

    private Remark() {}

    static String after(String data, @Nullable String remark) {
        return remark == null || remark.isBlank()
                ? data
                : data + SIGN + remark.substring(0, Math.min(remark.length(), LONGEST)).replace(SIGN, ' ');
    }

    /** Empty where there is none. */
    public static String of(String data) {
        return data.substring(Math.min(data.length(), end(data) + 1));
    }

    /** What is there for the language. */
    public static String without(String data) {
        return data.substring(0, end(data));
    }

    private static int end(String data) {
        int sign = data.indexOf(SIGN);
        return sign < 0 ? data.length() : sign;
    }
}
