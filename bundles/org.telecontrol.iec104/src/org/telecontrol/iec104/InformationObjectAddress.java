/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

/**
 * The address of an information object within its station (IEC 60870-5-101, 7.2.5).
 *
 * @param value 1 to 16777215; 0 belongs to system commands and to no point
 */
public record InformationObjectAddress(int value) implements Comparable<InformationObjectAddress> {

    public static final int MIN = 1;

    /** The last address in three octets. */
    public static final int MAX = 0xffffff;

    /** @throws IllegalArgumentException when the value is out of range */
    public InformationObjectAddress {
        if (value < MIN || value > MAX) {
            throw new IllegalArgumentException("An information object address is 1 to 16777215, not " + value);
        }
    }

    /**
     * Reads an address in any notation; dotted octets are in the order of the given one.
     *
     * @throws IllegalArgumentException with a sentence for people when the text is no such address
     */
    public static InformationObjectAddress parse(String text, AddressNotation notation) {
        return new InformationObjectAddress(notation.parse(text));
    }

    /** The last address that fits into an address field of so many octets, 1 to 3. */
    public static int maxOf(int octets) {
        return (1 << 8 * octets) - 1;
    }

    @Override
    public int compareTo(InformationObjectAddress other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
