/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.telecontrol.exchange.tests.samples.Recipe.SheetRecipe;

/** Makes files from recipes. */
final class Kitchen {

    private static final String NUMBER = "-?[0-9]+(\\.[0-9]+)?";

    private final Path folder;

    Kitchen(Path folder) {
        this.folder = folder;
    }

    Path make(Recipe recipe) throws IOException {
        var file = folder.resolve(recipe.fileName());
        var broken = recipe.directive("broken", "");
        if (!broken.isEmpty()) {
            return new BrokenFiles(file).make(broken);
        }
        return switch (recipe.directive("format", "xlsx")) {
            case "csv" -> csv(recipe, file);
            case "xls" -> workbook(recipe, file, new HSSFWorkbook());
            case "ods" -> new OdsKitchen(file).make(recipe.sheets());
            default -> workbook(recipe, file, new XSSFWorkbook());
        };
    }

    private static Path csv(Recipe recipe, Path file) throws IOException {
        var encoding = Charset.forName(recipe.directive("encoding", "UTF-8"));
        var text = String.join("\r\n", recipe.sheets().getFirst().lines()).replace('~', '\u00a0') + "\r\n";
        return Files.write(file, ((recipe.directives().containsKey("bom") ? "\ufeff" : "") + text).getBytes(encoding));
    }

    private static Path workbook(Recipe recipe, Path file, Workbook workbook) throws IOException {
        try (workbook; var out = Files.newOutputStream(file)) {
            var date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            for (var sheet : recipe.sheets()) {
                sheet(workbook, sheet, date);
            }
            workbook.write(out);
        }
        return file;
    }

    private static void sheet(Workbook workbook, SheetRecipe recipe, CellStyle date) {
        var sheet = workbook.createSheet(recipe.name());
        if (recipe.hidden()) {
            workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
        }
        var rows = recipe.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).stream().allMatch(String::isEmpty)) {
                continue;
            }
            var row = sheet.createRow(i);
            for (int column = 0; column < rows.get(i).size(); column++) {
                if (!rows.get(i).get(column).isEmpty()) {
                    fill(row.createCell(column), rows.get(i).get(column), date);
                }
            }
        }
        recipe.merges().forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));
    }

    private static void fill(Cell cell, String text, CellStyle date) {
        if (text.startsWith("'")) {
            cell.setCellValue(spaces(text.substring(1)));
        } else if (text.startsWith("@")) {
            cell.setCellValue(LocalDate.parse(text.substring(1)));
            cell.setCellStyle(date);
        } else if (text.equals("#REF!")) {
            cell.setCellFormula("#REF!+1");
            cell.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
        } else if (text.startsWith("=")) {
            formula(cell, text.substring(1));
        } else if (text.matches(NUMBER)) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(spaces(text));
        }
    }

    /** A formula that has no result of its own but a stored one. */
    private static void formula(Cell cell, String result) {
        if (result.matches(NUMBER)) {
            cell.setCellFormula(result + "+0");
            cell.setCellValue(Double.parseDouble(result));
        } else {
            cell.setCellFormula("\"" + result + "\"&\"\"");
            cell.setCellValue(result);
        }
    }

    static String spaces(String text) {
        return text.replace('~', '\u00a0').replace("\\n", "\n");
    }

    /** The first part of a file. */
    static byte[] half(Path file) throws IOException {
        var whole = new ByteArrayOutputStream();
        Files.copy(file, whole);
        return Arrays.copyOf(whole.toByteArray(), whole.size() / 2);
    }
}
