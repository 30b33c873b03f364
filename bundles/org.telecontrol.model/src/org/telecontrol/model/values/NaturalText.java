/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.values;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** A text that is ordered as people order it: F2 before F10, capitals beside small letters. */
public record NaturalText(String text) implements Comparable<NaturalText> {

    @Override
    @NonNullByDefault({})
    public int compareTo(NaturalText other) {
        var order = compare(text, other.text);
        return order != 0 ? order : text.compareTo(other.text);
    }

    private static int compare(String one, String other) {
        var i = 0;
        var k = 0;
        while (i < one.length() && k < other.length()) {
            var a = one.charAt(i);
            var b = other.charAt(k);
            if (isDigit(a) && isDigit(b)) {
                var endOfOne = endOfNumber(one, i);
                var endOfOther = endOfNumber(other, k);
                var order = compareNumbers(one.substring(i, endOfOne), other.substring(k, endOfOther));
                if (order != 0) {
                    return order;
                }
                i = endOfOne;
                k = endOfOther;
            } else if (Character.toLowerCase(a) != Character.toLowerCase(b)) {
                return Character.compare(Character.toLowerCase(a), Character.toLowerCase(b));
            } else {
                i++;
                k++;
            }
        }
        return Integer.compare(one.length() - i, other.length() - k);
    }

    private static int compareNumbers(String one, String other) {
        var a = withoutZeros(one);
        var b = withoutZeros(other);
        return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }

    private static String withoutZeros(String digits) {
        var start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    private static int endOfNumber(String text, int start) {
        var end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
