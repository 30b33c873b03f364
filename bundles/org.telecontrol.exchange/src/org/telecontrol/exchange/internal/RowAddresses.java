/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.layout.AddressForm;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.iec104.CommonAddress;
import org.telecontrol.iec104.InformationObjectAddress;

/**
 * The addresses of a row, whatever columns they are spread over.
 *
 * @param typeText the type that a combined address names; empty if it names none
 */
record RowAddresses(@Nullable Integer ioa, @Nullable Integer commandIoa, @Nullable Integer commonAddress,
        String typeText) {

    private static final String EXPECTED = InformationObjectAddress.MIN + " to " + InformationObjectAddress.MAX;

    /** Null, and the row refused, when it has none or a wrong one. */
    static @Nullable RowAddresses of(RowCells cells) {
        var whole = read(cells, ColumnRole.ADDRESS);
        var own = whole == null && cells.match().has(ColumnRole.ADDRESS_PART) ? parts(cells) : whole;
        var command = read(cells, ColumnRole.COMMAND_ADDRESS);
        var commonAddress = cells.commonAddress();
        if (cells.isRefused()) {
            return null;
        }
        if (own == null && command == null) {
            cells.refuse(ColumnRole.ADDRESS, "The row has no information object address", EXPECTED, "no-address");
            return null;
        }
        var reading = own == null ? command : own;
        var combined = reading == null ? null : reading.commonAddress();
        var type = reading == null ? null : reading.type();
        if (combined != null && (combined < CommonAddress.MIN || combined > CommonAddress.MAX)) {
            cells.refuse(ColumnRole.ADDRESS, "The common address " + combined + " is beyond " + CommonAddress.MAX,
                    EXPECTED, "bad-common-address");
            return null;
        }
        return new RowAddresses(own == null ? null : Integer.valueOf(own.ioa()),
                command == null ? null : Integer.valueOf(command.ioa()),
                commonAddress == null ? combined : commonAddress,
                type == null ? "" : type);
    }

    private static AddressForm.@Nullable Reading read(RowCells cells, ColumnRole role) {
        var cell = cells.cell(role);
        var column = cells.match().column(role);
        if (column == null || Texts.isNoAddress(cell.trimmed()) || cell.kind() == Cell.Kind.ERROR) {
            return null;
        }
        if (cell.kind() == Cell.Kind.DATE) {
            cells.refuse(role, cells.header(role) + " is the date " + cell.text()
                    + ": the spreadsheet took the address for a date; give the column the format text", EXPECTED,
                    "date-for-address");
            return null;
        }
        try {
            var reading = column.form().address().parse(Texts.address(cell.trimmed()));
            if (reading.ioa() >= InformationObjectAddress.MIN && reading.ioa() <= InformationObjectAddress.MAX) {
                return reading;
            }
            cells.refuse(role, cells.header(role) + " is " + EXPECTED + ", not " + cell.trimmed(), EXPECTED,
                    "bad-address");
        } catch (IllegalArgumentException e) {
            cells.refuse(role, cells.header(role) + ": " + e.getMessage(), EXPECTED, "bad-address");
        }
        return null;
    }

    /** The sum of the parts, each times its weight. */
    private static AddressForm.@Nullable Reading parts(RowCells cells) {
        var columns = cells.match().profile().columns();
        long sum = 0;
        boolean any = false;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == ColumnRole.ADDRESS_PART && cells.match().position(i) >= 0) {
                var cell = cells.match().cell(cells.row(), i);
                if (Texts.isNoAddress(cell.trimmed())) {
                    continue;
                }
                any = true;
                try {
                    sum += (long) columns.get(i).form().times()
                            * columns.get(i).form().address().parse(Texts.address(cell.trimmed())).ioa();
                } catch (IllegalArgumentException e) {
                    cells.refuse(ColumnRole.ADDRESS_PART, columns.get(i).header() + ": " + e.getMessage(), EXPECTED,
                            "bad-address");
                    return null;
                }
            }
        }
        if (any && (sum < InformationObjectAddress.MIN || sum > InformationObjectAddress.MAX)) {
            cells.refuse(ColumnRole.ADDRESS_PART, "The parts of the address add up to " + sum, EXPECTED, "bad-address");
        }
        return any && !cells.isRefused() ? new AddressForm.Reading(null, null, (int) sum) : null;
    }
}
