/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.telecontrol.exchange.internal.Recognition.Recognised;
import org.telecontrol.exchange.sheet.Sheet;
import org.telecontrol.exchange.sheet.SheetRow;
import org.telecontrol.iec104.AddressNotation;

/**
 * Which octet of dotted addresses comes first, where the layout says nothing of them: as the cells tell or, where these
 * leave it open as well, as people prefer addresses.
 *
 * @param example   an address of the list
 * @param isEvident whether the cells tell
 */
record OctetOrder(AddressNotation notation, String example, boolean isEvident) {

    /**
     * @param tops      the first rows of the sheets
     * @param preferred only the order of its octets counts
     * @return nothing where no addresses are dotted, or the layout says how they are
     */
    static Optional<OctetOrder> of(Recognised found, Map<Sheet, List<SheetRow>> tops, AddressNotation preferred) {
        var dotted = new ArrayList<String>();
        for (var table : found.tables()) {
            var body = tops.getOrDefault(table.sheet(), List.of()).stream()
                    .filter(row -> row.number() > table.headerRow()).toList();
            var columns = found.profile().columns();
            for (int i = 0; i < columns.size(); i++) {
                if (table.position(i) >= 0 && columns.get(i).isOpenAddress()) {
                    var cells = new ColumnEvidence(body, table.position(i), found.profile().values());
                    dotted.addAll(AddressForms.areDotted(cells) ? cells.texts() : List.of());
                }
            }
        }
        var evident = AddressForms.octetOrder(dotted);
        return dotted.stream().findFirst()
                .map(example -> new OctetOrder(evident.orElse(order(preferred)), example, evident.isPresent()));
    }

    private static AddressNotation order(AddressNotation preferred) {
        return preferred == AddressNotation.DOTTED_LOW_FIRST ? preferred : AddressNotation.DOTTED_HIGH_FIRST;
    }

    /** What people are told where it is not evident. */
    String doubt() {
        return "Neither the layout nor the cells tell which octet of addresses such as " + example
                + " comes first: they are read with the "
                + (notation == AddressNotation.DOTTED_LOW_FIRST ? "low" : "high") + " one first, as preferred";
    }
}
