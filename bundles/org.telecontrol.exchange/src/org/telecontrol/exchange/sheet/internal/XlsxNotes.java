/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.util.List;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.telecontrol.exchange.sheet.CellName;
import org.telecontrol.exchange.sheet.TableNotes;

/** Explains the columns of a table on a sheet behind it, and offers values from lists on a hidden sheet. */
final class XlsxNotes {

    private static final String LISTS = "Lists";
    private static final int LAST_ROW = 1_048_575;
    private static final int NARROW = 24 * 256;
    private static final int WIDE = 90 * 256;

    private final Workbook workbook;
    private final Sheet table;

    XlsxNotes(Workbook workbook, Sheet table) {
        this.workbook = workbook;
        this.table = table;
    }

    void write(List<String> header, TableNotes notes) {
        if (notes.columns().isEmpty()) {
            return;
        }
        explain(header, notes);
        var lists = workbook.createSheet(LISTS);
        workbook.setSheetHidden(workbook.getSheetIndex(lists), true);
        for (int column = 0; column < notes.columns().size(); column++) {
            var choices = notes.columns().get(column).choices();
            if (!choices.isEmpty()) {
                list(lists, column, choices);
                offer(column, choices.size());
            }
        }
    }

    private void explain(List<String> header, TableNotes notes) {
        var sheet = workbook.createSheet(TableNotes.SHEET);
        sheet.setColumnWidth(0, NARROW);
        sheet.setColumnWidth(1, WIDE);
        var top = sheet.createRow(0);
        top.createCell(0).setCellValue("Column");
        top.createCell(1).setCellValue("What it says");
        for (int column = 0; column < notes.columns().size(); column++) {
            var note = notes.columns().get(column);
            var row = sheet.createRow(column + 1);
            row.createCell(0).setCellValue(header.get(column));
            row.createCell(1).setCellValue(note.choices().isEmpty()
                    ? note.meaning()
                    : note.meaning() + ": " + String.join(", ", note.choices()));
        }
    }

    private static void list(Sheet lists, int column, List<String> choices) {
        for (int i = 0; i < choices.size(); i++) {
            var row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
            row.createCell(column).setCellValue(choices.get(i));
        }
    }

    /** Other values may be written: what a reader understands is more than what is offered. */
    private void offer(int column, int choices) {
        var letters = CellName.column(column);
        var helper = table.getDataValidationHelper();
        var validation = helper.createValidation(
                helper.createFormulaListConstraint(LISTS + "!$" + letters + "$1:$" + letters + "$" + choices),
                new CellRangeAddressList(1, LAST_ROW, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.INFO);
        validation.setShowErrorBox(false);
        table.addValidationData(validation);
    }
}
