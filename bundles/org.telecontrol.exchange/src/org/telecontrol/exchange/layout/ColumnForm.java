/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.layout;

import org.telecontrol.iec104.AddressNotation;

/**
 * How the cells of a column are spelled.
 *
 * @param address   of addresses
 * @param times     weight of a part of an address: 65536 for the high octet, 256 for the middle one, 1 for the low one
 * @param value     whose text a state column has
 * @param unit      the two characters around a unit at the end of a description, for example {@code []}; empty: none
 * @param separator between the texts of a states column
 * @param fillDown  whether a blank cell means the same as the one above it
 */
public record ColumnForm(AddressForm address, int times, int value, String unit, String separator, boolean fillDown) {

    public static final ColumnForm PLAIN = new ColumnForm(AddressForm.PLAIN, 1, 0, "", ";", false);

    /** With addresses in that notation where this form says nothing of them. */
    ColumnForm withAddresses(AddressNotation notation) {
        return new ColumnForm(address.orElse(notation), times, value, unit, separator, fillDown);
    }
}
