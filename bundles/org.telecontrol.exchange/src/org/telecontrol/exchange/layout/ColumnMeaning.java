/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What an engineer says that a column means.
 *
 * @param times   weight of a part of an address, otherwise 1
 * @param value   whose text a state column has, otherwise 0
 * @param address how addresses are spelled; none: as the cells show
 */
public record ColumnMeaning(ColumnRole role, int times, int value, @Nullable AddressForm address) {

    private static final int OCTETS = 3;
    private static final int STATES = 4;
    private static final Set<ColumnRole> SAY_NOTHING = Set.of(ColumnRole.METADATA, ColumnRole.IGNORED);
    private static final Set<ColumnRole> ADDRESSES = Set.of(ColumnRole.ADDRESS, ColumnRole.COMMAND_ADDRESS,
            ColumnRole.ADDRESS_PART);

    public static final ColumnMeaning METADATA = new ColumnMeaning(ColumnRole.METADATA, 1, 0, null);

    /** All that can be chosen, the three octets of an address and the texts of four states one by one. */
    public static List<ColumnMeaning> all() {
        var all = new ArrayList<ColumnMeaning>();
        for (var role : ColumnRole.values()) {
            switch (role) {
                case ADDRESS_PART -> octets(all);
                case STATE -> states(all);
                default -> all.add(new ColumnMeaning(role, 1, 0, null));
            }
        }
        return all;
    }

    private static void octets(List<ColumnMeaning> all) {
        for (int octet = OCTETS - 1; octet >= 0; octet--) {
            all.add(new ColumnMeaning(ColumnRole.ADDRESS_PART, 1 << 8 * octet, 0, null));
        }
    }

    private static void states(List<ColumnMeaning> all) {
        for (int value = 0; value < STATES; value++) {
            all.add(new ColumnMeaning(ColumnRole.STATE, 1, value, null));
        }
    }

    /** What a column of a layout means. */
    public static ColumnMeaning of(LayoutColumn column) {
        var form = column.form();
        return new ColumnMeaning(column.role(), column.role() == ColumnRole.ADDRESS_PART ? form.times() : 1,
                column.role() == ColumnRole.STATE ? form.value() : 0, null);
    }

    /** The same with the address spelled in a certain form. */
    public ColumnMeaning spelled(@Nullable AddressForm form) {
        return new ColumnMeaning(role, times, value, form);
    }

    /** Whether its cells are addresses, which have a spelling. */
    public boolean isAddress() {
        return ADDRESSES.contains(role);
    }

    /** Whether it says anything of a point. */
    public boolean saysSomething() {
        return !SAY_NOTHING.contains(role);
    }

    /** Whether two columns cannot both mean this. */
    public boolean excludes(ColumnMeaning other) {
        return saysSomething() && role == other.role && times == other.times && value == other.value;
    }
}
