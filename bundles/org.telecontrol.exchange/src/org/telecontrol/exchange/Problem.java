/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

/**
 * Something wrong or doubtful in a point list.
 *
 * @param file     name of the file
 * @param sheet    name of the sheet; empty when it concerns the whole file
 * @param row      number of the row as a spreadsheet shows it; 0 when it concerns the whole sheet
 * @param cell     in A1 notation, or the number of a row; empty when it concerns the whole sheet
 * @param header   header of the column, or what the missing column would be for; empty when it concerns more than a cell
 * @param found    the text found, to the letter
 * @param expected what would have been right, in a few words; empty when the message says it all
 * @param code     short and stable, for scripts
 */
public record Problem(Severity severity, String file, String sheet, int row, String cell, String header,
        String message, String found, String expected, String code) {

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Where it is: {@code FILE!SHEET!CELL}, as far as it is known. */
    public String place() {
        var place = new StringBuilder(file);
        if (!sheet.isEmpty()) {
            place.append('!').append(sheet);
        }
        if (!cell.isEmpty()) {
            place.append('!').append(cell);
        }
        return place.toString();
    }

    /** The line of the command line: {@code FILE!SHEET!CELL: error: message [code]}. */
    @Override
    public String toString() {
        return place() + ": " + severity.word() + ": " + message + " [" + code + "]";
    }
}
