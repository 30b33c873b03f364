/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How people write an address. An address is a number; dots and hexadecimal digits are notation only, and vendors order
 * dotted octets both ways.
 */
public enum AddressNotation {

    /** {@code 66051} */
    DECIMAL,
    /** {@code 1.2.3} for 66051, the order in which numbers are written. */
    DOTTED_HIGH_FIRST,
    /** {@code 3.2.1} for 66051, the order on the wire. */
    DOTTED_LOW_FIRST,
    /** {@code 0x010203} */
    HEXADECIMAL;

    private static final int LONGEST = 3;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
    private static final Pattern HEX = Pattern.compile("0[xX][0-9a-fA-F]{1,7}");
    private static final Pattern DOTTED = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){1,2}");

    /** Writes an address as a common address (two octets) or information object address (three octets). */
    public String format(int address, int octets) {
        return switch (this) {
            case DECIMAL -> Integer.toString(address);
            case HEXADECIMAL -> String.format(Locale.ROOT, "0x%0" + 2 * octets + "X", address);
            case DOTTED_HIGH_FIRST, DOTTED_LOW_FIRST -> dotted(address, octets);
        };
    }

    /** Writes an information object address with three octets. */
    public String format(int address) {
        return format(address, LONGEST);
    }

    /**
     * Reads a decimal, dotted (two or three octets) or hexadecimal address, whichever notation this is; the notation
     * only says which octet of a dotted address comes first: the low one for {@link #DOTTED_LOW_FIRST}, the high one
     * for all others.
     *
     * @return 0 to 16777215
     * @throws IllegalArgumentException with a sentence for people when the text is no address
     */
    public int parse(String text) {
        var trimmed = text.strip();
        if (DIGITS.matcher(trimmed).matches()) {
            return inRange(Integer.parseInt(trimmed), trimmed);
        }
        if (HEX.matcher(trimmed).matches()) {
            return inRange(Integer.parseInt(trimmed.substring(2), 16), trimmed);
        }
        if (DOTTED.matcher(trimmed).matches()) {
            return parseDotted(trimmed);
        }
        throw new IllegalArgumentException("\"" + trimmed
                + "\" is not an address: write a number (66051), dotted octets (1.2.3) or hexadecimal (0x010203)");
    }

    private int parseDotted(String text) {
        var octets = text.split("\\.");
        int address = 0;
        for (int i = 0; i < octets.length; i++) {
            var octet = octets[this == DOTTED_LOW_FIRST ? octets.length - 1 - i : i];
            int value = Integer.parseInt(octet);
            if (value > 255) {
                throw new IllegalArgumentException("Address " + text + ": an octet is 0 to 255, not " + octet);
            }
            address = address << 8 | value;
        }
        return address;
    }

    private static int inRange(int address, String text) {
        if (address > InformationObjectAddress.MAX) {
            throw new IllegalArgumentException("Address " + text + " is beyond " + InformationObjectAddress.MAX);
        }
        return address;
    }

    private String dotted(int address, int octets) {
        var text = new StringBuilder();
        for (int i = 0; i < octets; i++) {
            int position = this == DOTTED_LOW_FIRST ? i : octets - 1 - i;
            text.append(i == 0 ? "" : ".").append(address >> 8 * position & 0xff);
        }
        return text.toString();
    }
}
