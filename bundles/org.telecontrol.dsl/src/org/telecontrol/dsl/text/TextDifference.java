/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

/**
 * One replacement that makes a text of another.
 *
 * @param removed so many characters go
 */
public record TextDifference(int offset, int removed, String inserted) {

    /** The shortest one. */
    public static TextDifference between(String before, String after) {
        var least = Math.min(before.length(), after.length());
        var start = 0;
        while (start < least && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        var same = 0;
        while (same < least - start
                && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        return new TextDifference(start, before.length() - same - start,
                after.substring(start, after.length() - same));
    }

    /** Whether the texts are the same. */
    public boolean isNone() {
        return removed == 0 && inserted.isEmpty();
    }

    /** Whether more characters than that go or come. */
    public boolean isLongerThan(int characters) {
        return removed + inserted.length() > characters;
    }
}
